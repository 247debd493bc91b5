package io.github.baokao.internal.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.candidate.Application;
import io.github.baokao.term.Ruling;
import io.github.baokao.term.RulingKind;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What settles one entry: its first open finding is settled in every way there is, the engine is asked again, and so on until
 * nothing but time and work is left open.
 */
final class Repairs<T> {
    /** Finds the findings about the entry. */
    @FunctionalInterface
    interface Locator {
        List<Finding> find(ConditionResult result);
    }

    private static final int MOST_TRIALS = 80;
    private static final int NONE = Integer.MAX_VALUE;

    /** What time may mend. */
    private static final Set<Aspect> MOVING =
            EnumSet.of(Aspect.DATE, Aspect.HELD, Aspect.STATUS, Aspect.SINCE_GRADUATION);

    private final Trial trial;
    private final int condition;
    private final Subject<T> subject;
    private final int index;
    private final Locator locator;
    private final List<List<Change>> found = new ArrayList<>();
    private boolean confirming = true;
    private boolean firstOnly;
    private int trials;

    Repairs(Trial trial, int condition, Subject<T> subject, int index, Locator locator) {
        this.trial = trial;
        this.condition = condition;
        this.subject = subject;
        this.index = index;
        this.locator = locator;
    }

    /** Every set of changes that settles it; the empty one if nothing is open. */
    List<List<Change>> all(Application facts) {
        visit(facts, List.of());
        return List.copyOf(found);
    }

    /** A set of changes that settles it, one without confirmations if there is any. */
    Optional<List<Change>> first(Application facts) {
        firstOnly = true;
        confirming = false;
        visit(facts, List.of());
        if (found.isEmpty()) {
            confirming = true;
            trials = 0;
            visit(facts, List.of());
        }
        return found.stream().findFirst();
    }

    /** The fewest confirmations that are still needed; {@link #NONE} if nothing settles it. */
    private int visit(Application facts, List<Change> done) {
        if (trials++ >= MOST_TRIALS || (firstOnly && !found.isEmpty())) {
            return NONE;
        }
        List<Finding> findings = locator.find(trial.result(facts, condition));
        Optional<Finding> open = findings.stream().filter(this::isOpen).findFirst();
        if (open.isEmpty()) {
            settled(facts, done, findings);
            return 0;
        }
        Finding finding = open.get();
        return switch (finding.verdict()) {
            case UNDETERMINED -> stating(facts, done, finding);
            case NEEDS_REVIEW -> confirming ? confirming(facts, done, finding) : NONE;
            case NOT_SATISFIED, SATISFIED -> NONE;
        };
    }

    private boolean isOpen(Finding finding) {
        boolean moves = MOVING.contains(finding.aspect());
        // a missing day of a known month settles itself within that month
        boolean passes = finding.verdict() == Verdict.NOT_SATISFIED || coarse(finding);
        return finding.verdict() != Verdict.SATISFIED && finding.aspect() != Aspect.WORK && !(moves && passes);
    }

    private boolean coarse(Finding finding) {
        return finding.verdict() == Verdict.UNDETERMINED
                && (finding.aspect() == Aspect.HELD || finding.aspect() == Aspect.SINCE_GRADUATION);
    }

    private void settled(Application facts, List<Change> done, List<Finding> findings) {
        found.add(done);
        for (Finding finding : findings) {
            if (finding.aspect() == Aspect.WORK || coarse(finding)) {
                within(finding)
                        .flatMap(path -> dates(facts, path, finding.aspect()).stream())
                        .forEach(change -> found.add(and(done, change)));
            }
        }
    }

    private int stating(Application facts, List<Change> done, Finding finding) {
        int fewest = NONE;
        Optional<String> missing = within(finding).findFirst();
        if (missing.isEmpty()) {
            return NONE;
        }
        for (Change change : dates(facts, missing.get(), finding.aspect())) {
            fewest = Math.min(fewest, visit(change.applied(facts), and(done, change)));
        }
        String field = field(missing.get());
        for (UnaryOperator<T> value : subject.values(field)) {
            if (fewest == 0) {
                break;
            }
            Step step = new Step.State(missing.get(), finding.aspect(), Optional.empty(), Optional.empty());
            Change change = Change.of(step, app -> subject.listed().edited(app, index, value));
            fewest = Math.min(fewest, visit(change.applied(facts), and(done, change)));
        }
        return fewest;
    }

    private int confirming(Application facts, List<Change> done, Finding finding) {
        int fewest = NONE;
        for (Change change : confirmations(facts, finding)) {
            boolean again = done.stream().anyMatch(other -> other.key().equals(change.key()));
            if (!again) {
                int more = visit(change.applied(facts), and(done, change));
                fewest = more == NONE ? fewest : Math.min(fewest, more + 1);
            }
        }
        return fewest;
    }

    private List<Change> confirmations(Application facts, Finding finding) {
        if (finding.evidence() instanceof OccupationEvidence named) {
            return ruling(facts, finding, RulingKind.OCCUPATION, "occupation", named.stated());
        }
        if (finding.evidence() instanceof MajorEvidence named) {
            return ruling(facts, finding, RulingKind.MAJOR, "major", named.stated());
        }
        List<Change> changes = new ArrayList<>();
        for (Subject.Confirmation<T> confirmation : subject.confirmations(finding)) {
            Step step = new Step.Confirm(path(confirmation.field()), finding.aspect());
            changes.add(Change.of(step, app -> subject.listed().edited(app, index, confirmation.edit())));
        }
        return changes;
    }

    private List<Change> ruling(
            Application facts, Finding finding, RulingKind kind, String field, Optional<String> name) {
        if (name.isEmpty()) {
            return List.of();
        }
        String occupation = trial.assess(facts).occupation().name();
        // nobody has decided yet: the programme stands in for the body
        String by = trial.assess(facts).programme().name();
        Ruling ruling = new Ruling(kind, name.get(), occupation, true, facts.asOf(), by);
        return List.of(Change.of(new Step.Confirm(path(field), finding.aspect()), app -> with(app, ruling)));
    }

    private static Application with(Application facts, Ruling ruling) {
        List<Ruling> rulings = and(facts.rulings(), ruling);
        return new Application(facts.id(), facts.target(), facts.asOf(), facts.candidate(), rulings);
    }

    private List<Change> dates(Application facts, String path, Aspect aspect) {
        return DatedChanges.of(
                facts, subject, index, field(path), new Step.State(path, aspect, Optional.empty(), Optional.empty()));
    }

    /** The missing facts of the entry itself. */
    private Stream<String> within(Finding finding) {
        return finding.missing().stream().filter(path -> path.startsWith(path("")));
    }

    private String path(String field) {
        return subject.listed().entry(index) + "." + field;
    }

    private static String field(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static <E> List<E> and(List<E> list, E more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
