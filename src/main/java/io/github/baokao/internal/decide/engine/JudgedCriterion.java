package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Work;
import io.github.baokao.fact.Combining;
import io.github.baokao.fact.Unstated;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A criterion held against the facts of one person: every alternative against every fact. On a later day only that is asked again in
 * which the day has a say, and nothing is found anew but verdicts.
 */
final class JudgedCriterion {
    private static final ValueEvidence NOTHING = new ValueEvidence(Optional.empty(), List.of());

    private final AssessmentContext context;
    private final WorkJudge work;
    private final PreparedCriterion asked;

    /** The facts of the kind; null for work alone, and if it is not known whether there are any. */
    private final Entry @Nullable [] entries;

    private final CriterionResult result;

    JudgedCriterion(AssessmentContext context, WorkJudge work, PreparedCriterion asked) {
        this.context = context;
        this.work = work;
        this.asked = asked;
        entries = asked.criterion().isWork() ? null : context.entries().of(asked.kind());
        List<Choice> choices = choices();
        int parts = 0;
        for (int i = 0; i < choices.size(); i++) {
            parts |= VerdictSet.of(choices.get(i).verdict());
        }
        Verdict verdict = context.rules().combined(Combining.ANY, parts);
        result = new CriterionResult(asked.criterion(), verdict, choices, best(choices));
    }

    CriterionResult result() {
        return result;
    }

    /** Adds the facts that it rests on: one of its kind, and spells that add to the work that it asks for. */
    void addBasis(List<Entry> into) {
        Entry basis = basis();
        if (basis != null) {
            into.add(basis);
        }
        Work then = asked.criterion().work().orElse(null);
        if (then != null) {
            work.addOthers(then, into);
        }
    }

    private @Nullable Entry basis() {
        if (entries == null || result.best().isEmpty()) {
            return null;
        }
        int index = result.best().get().at().index();
        for (Entry entry : entries) {
            if (entry.ref().index() == index) {
                return entry;
            }
        }
        return null;
    }

    private Optional<Choice> best(List<Choice> choices) {
        if (choices.size() < 2 || entries == null) {
            return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(0));
        }
        Grounds grounds = context.programme().grounds(asked.kind());
        return Optional.of(
                choices.get(grounds.best(choices, entries, asked.anyOf().size(), context.today())));
    }

    private List<Choice> choices() {
        if (entries == null) {
            return List.of(asked.criterion().isWork() ? work() : unstated());
        }
        ListBuilder<Choice> choices =
                new ListBuilder<>(entries.length * asked.anyOf().size());
        ListBuilder<Finding> findings = new ListBuilder<>();
        for (Entry entry : entries) {
            for (int i = 0; i < asked.anyOf().size(); i++) {
                PreparedCriterion.Asked one = asked.anyOf().get(i);
                boolean open = true;
                for (int j = 0; j < one.matchers().size(); j++) {
                    Finding finding = entry.finding(one.matchers().get(j), context);
                    open &= finding.verdict() != Verdict.NOT_SATISFIED;
                    findings.add(finding);
                }
                Work then = one.work();
                // counted only where the rest leaves the verdict open
                if (then != null && open) {
                    findings.add(work.count(then, after(entry)));
                }
                List<Finding> found = findings.take();
                choices.add(new Choice(entry.ref(), i, context.lowest(found), found));
            }
        }
        return choices.take();
    }

    private Choice work() {
        Finding found = work.count(alone(), Anchor.NONE);
        return choice(List.of(found));
    }

    private Work alone() {
        return asked.criterion().work().orElseThrow();
    }

    /** The choice that stands for a whole list of facts of which nothing is stated. */
    private Choice unstated() {
        FactRef all = FactRef.all(kind());
        Decision decision = context.rules().decide(new Unstated());
        Finding stated = context.finding(Aspect.STATED, decision, NOTHING, List.of(), () -> List.of(all));
        Work then = asked.anyOf().get(0).work();
        return choice(
                then == null ? List.of(stated) : List.of(stated, work.count(then, new Anchor(Optional.empty(), all))));
    }

    private Choice choice(List<Finding> findings) {
        return new Choice(FactRef.all(kind()), 0, context.lowest(findings), findings);
    }

    private Kind kind() {
        return asked.criterion().kind();
    }

    private Anchor after(Entry entry) {
        if (asked.after() == null) {
            throw new IllegalStateException("the catalogue has no work after " + kind().id());
        }
        Optional<PartialDate> date = entry.date(asked.after());
        return new Anchor(date, entry.ref(asked.after()));
    }

    /** Whether it stays below a verdict however long one waits. */
    boolean staysBelow(Verdict verdict) {
        for (int i = 0; i < result.choices().size(); i++) {
            if (!staysBelow(i, verdict)) {
                return false;
            }
        }
        return true;
    }

    private boolean staysBelow(int choice, Verdict verdict) {
        List<Finding> findings = result.choices().get(choice).findings();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).verdict().compareTo(verdict) < 0 && !moves(choice, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the passing of time may change a finding: work always may. */
    private boolean moves(int choice, int finding) {
        if (entries == null) {
            return result.choices().get(choice).findings().get(finding).aspect().equals(Aspect.WORK);
        }
        List<FieldMatcher> matchers = at(choice).matchers();
        return finding >= matchers.size() || matchers.get(finding).moves();
    }

    private PreparedCriterion.Asked at(int choice) {
        return asked.anyOf().get(result.choices().get(choice).alternative());
    }

    /** The verdict on a day. */
    Verdict on(long day) {
        int any = 0;
        for (int i = 0; i < result.choices().size(); i++) {
            any |= VerdictSet.of(on(i, day));
        }
        return context.rules().combined(Combining.ANY, any);
    }

    private Verdict on(int choice, long day) {
        if (entries == null) {
            return asked.criterion().isWork() ? work.by(alone(), Anchor.NONE, day) : unstated(day);
        }
        Entry entry = entries[choice / asked.anyOf().size()];
        List<FieldMatcher> matchers = at(choice).matchers();
        int parts = 0;
        for (int i = 0; i < matchers.size(); i++) {
            FieldMatcher matcher = matchers.get(i);
            Verdict verdict = matcher.moves()
                    ? matcher.on(context, entry, day)
                    : entry.finding(matcher, context).verdict();
            parts |= VerdictSet.of(verdict);
        }
        Work then = at(choice).work();
        if (then != null && !VerdictSet.has(parts, Verdict.NOT_SATISFIED)) {
            parts |= VerdictSet.of(work.by(then, after(entry), day));
        }
        return context.rules().combined(Combining.ALL, parts);
    }

    /** What stays unknown on any day; the work after it may become enough. */
    private Verdict unstated(long day) {
        int parts = VerdictSet.of(result.choices().get(0).findings().get(0).verdict());
        Work then = asked.anyOf().get(0).work();
        if (then != null) {
            parts |= VerdictSet.of(work.by(then, new Anchor(Optional.empty(), FactRef.all(kind())), day));
        }
        return context.rules().combined(Combining.ALL, parts);
    }

    /** The first day between two, of which it is satisfied on the last, on which the work of a choice becomes enough. */
    LocalDate firstByWork(LocalDate start, LocalDate end) {
        long last = Day.of(end);
        LocalDate first = end;
        for (int i = 0; i < result.choices().size() && first.isAfter(start); i++) {
            LocalDate before = first.minusDays(1);
            // only a choice that is enough before the best so far need be looked at closely
            if (on(i, last) == Verdict.SATISFIED && on(i, Day.of(before)) == Verdict.SATISFIED) {
                first = firstByWork(i, start, before);
            }
        }
        return first;
    }

    private LocalDate firstByWork(int choice, LocalDate start, LocalDate end) {
        if (entries == null) {
            return work.firstEnough(alone(), Anchor.NONE, start, end);
        }
        Work then = at(choice).work();
        return then == null
                ? start
                : work.firstEnough(then, after(entries[choice / asked.anyOf().size()]), start, end);
    }

    /** Tells the days on which the passing of time changes what is found, but for the length of work. */
    void changes(Consumer<LocalDate> told) {
        if (entries != null) {
            for (Entry entry : entries) {
                for (int i = 0; i < asked.anyOf().size(); i++) {
                    List<FieldMatcher> matchers = asked.anyOf().get(i).matchers();
                    for (int j = 0; j < matchers.size(); j++) {
                        matchers.get(j).changes(entry, told);
                    }
                }
                if (asked.after() != null) {
                    entry.date(asked.after()).ifPresent(date -> told.accept(date.first()));
                }
            }
        }
    }
}
