package io.github.baokao.internal.guide.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Field;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What settles one fact: its first open finding is settled in every way there is, the engine is asked again, and so on until
 * nothing but time and work is left open.
 */
final class Repairs {
    /** Finds the findings about the fact. */
    @FunctionalInterface
    interface Locator {
        List<Finding> find(ConditionResult result);
    }

    private static final int MOST_TRIALS = 80;
    private static final int NONE = Integer.MAX_VALUE;

    private final Trial trial;
    private final int condition;
    private final AdviceSubject subject;
    private final FactRef at;
    private final Locator locator;
    private final List<List<FactChange>> found = new ArrayList<>();
    private boolean confirming = true;
    private boolean firstOnly;
    private int trials;

    Repairs(Trial trial, int condition, AdviceSubject subject, FactRef at, Locator locator) {
        this.trial = trial;
        this.condition = condition;
        this.subject = subject;
        this.at = at;
        this.locator = locator;
    }

    /** Every set of changes that settles it; the empty one if nothing is open. */
    List<List<FactChange>> all(Application facts) {
        visit(facts, List.of());
        return List.copyOf(found);
    }

    /** A set of changes that settles it, one without confirmations if there is any. */
    Optional<List<FactChange>> first(Application facts) {
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
    private int visit(Application facts, List<FactChange> done) {
        if (trials++ >= MOST_TRIALS || (firstOnly && !found.isEmpty())) {
            return NONE;
        }
        List<Finding> findings = locator.find(trial.result(facts, condition));
        if (findings.isEmpty()) {
            return NONE;
        }
        List<Finding> open = findings.stream().filter(this::isOpen).toList();
        if (open.isEmpty()) {
            settled(facts, done, findings);
            return 0;
        }
        Finding finding = open.get(0);
        return switch (finding.verdict()) {
            case UNDETERMINED -> stating(facts, done, finding);
            case NEEDS_REVIEW -> {
                if (open.size() == 1 && !firstOnly && moves(finding)) {
                    // the day may come on which nobody need judge it any more
                    found.add(done);
                }
                yield confirming ? confirming(facts, done, finding) : NONE;
            }
            case NOT_SATISFIED, SATISFIED -> NONE;
        };
    }

    private boolean isOpen(Finding finding) {
        // a missing day of a known month settles itself within that month
        boolean passes = finding.verdict() == Verdict.NOT_SATISFIED || coarse(finding);
        return finding.verdict() != Verdict.SATISFIED
                && !finding.aspect().equals(Aspect.WORK)
                && !(moves(finding) && passes);
    }

    /** Whether time may mend it. */
    private boolean moves(Finding finding) {
        return subject.demand(finding.aspect()).filter(AdviceSubject::moves).isPresent();
    }

    private boolean coarse(Finding finding) {
        return finding.verdict() == Verdict.UNDETERMINED
                && subject.demand(finding.aspect())
                        .filter(Demand.Elapsed.class::isInstance)
                        .isPresent();
    }

    private void settled(Application facts, List<FactChange> done, List<Finding> findings) {
        found.add(done);
        for (Finding finding : findings) {
            if (finding.aspect().equals(Aspect.WORK) || coarse(finding)) {
                within(finding)
                        .flatMap(missing -> DatedChanges.of(facts, missing, finding.aspect()).stream())
                        .forEach(change -> found.add(and(done, change)));
            }
        }
    }

    private int stating(Application facts, List<FactChange> done, Finding finding) {
        int fewest = NONE;
        Optional<FactRef> first = within(finding).findFirst();
        if (first.isEmpty()) {
            return NONE;
        }
        FactRef missing = first.get();
        for (FactChange change : DatedChanges.of(facts, missing, finding.aspect())) {
            fewest = Math.min(fewest, visit(change.applied(facts), and(done, change)));
        }
        Field field = missing.field().orElseThrow();
        Step step = new Step.State(missing, finding.aspect(), Optional.empty(), Optional.empty());
        for (Object value : subject.values(field)) {
            if (fewest == 0) {
                break;
            }
            FactChange change = FactChange.of(
                    step, app -> FactCopies.edited(app, at.kind(), at.index(), one -> one.with(field.id(), value)));
            fewest = Math.min(fewest, visit(change.applied(facts), and(done, change)));
        }
        return fewest;
    }

    private int confirming(Application facts, List<FactChange> done, Finding finding) {
        int fewest = NONE;
        for (FactChange change : new Confirmations(trial, subject, at).of(facts, finding)) {
            boolean again = done.stream().anyMatch(other -> other.key().equals(change.key()));
            if (!again) {
                int more = visit(change.applied(facts), and(done, change));
                fewest = more == NONE ? fewest : Math.min(fewest, more + 1);
            }
        }
        return fewest;
    }

    /** The missing fields of the fact itself. */
    private Stream<FactRef> within(Finding finding) {
        return finding.missing().stream()
                .filter(missing -> FactCopies.same(missing, at))
                .flatMap(missing -> missing.field().map(at::field).stream());
    }

    private static <E> List<E> and(List<E> list, E more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
