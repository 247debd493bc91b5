package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Work;
import io.github.baokao.term.Counting;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Judges work: the months that the spells which count add up to. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class WorkJudge {
    /** What the spells add up to, on the careful and the generous reading. */
    private record Months(int sure, int reviewed, int possible) {}

    /** More days than two lengths of months, and what is left over of several runs, make a difference of. */
    private static final int LEEWAY = 5;

    private final AssessmentContext context;
    private final Spells spells;
    private final @Nullable SpellVerdicts[] spellVerdicts =
            new @Nullable SpellVerdicts[OccupationScope.values().length];

    /** All spells where it is not known whether there are any; empty otherwise. */
    private final Optional<FactRef> unstated;

    WorkJudge(AssessmentContext context) {
        this.context = context;
        spells = new Spells(context);
        unstated = context.programme()
                .work()
                .filter(kind -> context.entries().of(kind) == null)
                .map(kind -> FactRef.all(context.kinds().get(kind)));
    }

    /** The days on which spells change their standing. */
    Spells spells() {
        return spells;
    }

    /** Whether the work after something is enough. */
    Finding count(Work work, Anchor after) {
        SpellVerdicts counted = spellVerdicts(work);
        Months months = months(work, counted, counted.verdicts(), after, context.today());
        Decision decision = decide(work, months);
        WorkEvidence evidence = new WorkEvidence(
                work,
                after.date(),
                months.sure(),
                months.reviewed(),
                months.possible(),
                counted.runs(),
                counted.spells());
        // a lambda for what is missing would be made for every finding: there is no ruling on work
        Verdict verdict = decision.judgement().verdict();
        return new Finding(
                Aspect.WORK,
                verdict,
                decision.rule(),
                evidence,
                Optional.empty(),
                AssessmentContext.join(decision.rule().cites(), counted.cites()),
                verdict == Verdict.UNDETERMINED ? missing(after) : List.of());
    }

    /** What keeps the count from being certain beside the spells. */
    private List<FactRef> missing(Anchor after) {
        List<FactRef> missing = new ArrayList<>(2);
        unstated.ifPresent(missing::add);
        if (after.ref() != null && after.coarse()) {
            missing.add(after.ref());
        }
        return missing;
    }

    /** Adds the spells that count though conditions do not ask for their kind: papers may be asked for them. */
    void addOthers(Work work, List<Entry> into) {
        if (context.programme().periods().size() > 1) {
            Verdict[] verdicts = spellVerdicts(work).verdicts();
            for (int i = 0; i < spells.size; i++) {
                if (!spells.period(i).period().own() && verdicts[i] != Verdict.NOT_SATISFIED) {
                    into.add(spells.get(i));
                }
            }
        }
    }

    /** The same by any day. */
    Verdict by(Work work, Anchor after, long day) {
        SpellVerdicts counted = spellVerdicts(work);
        return verdict(work, counted, counted.by(day), after, day);
    }

    /** The first day between two, of which the last is enough, on which the work is enough. */
    LocalDate firstEnough(Work work, Anchor after, LocalDate start, LocalDate end) {
        SpellVerdicts counted = spellVerdicts(work);
        Verdict[] verdicts = counted.by(Day.of(end));
        Months now = months(work, counted, verdicts, after, Day.of(start));
        int wanting = Math.max(1, work.months() - now.sure());
        if (decide(work, now).judgement().verdict() == Verdict.SATISFIED) {
            return start;
        }
        Predicate<LocalDate> enough = day -> verdict(work, counted, verdicts, after, Day.of(day)) == Verdict.SATISFIED;
        // a month of work takes a month of waiting, but for the days that the ends of months differ by
        LocalDate early = start.plusMonths(wanting - 1L).minusDays(LEEWAY);
        LocalDate low = early.isAfter(start) ? early : start;
        LocalDate late = start.plusMonths(wanting).plusDays(LEEWAY);
        LocalDate high = late.isBefore(end) ? late : end;
        return enough.test(high) ? BinarySearch.first(low, high, enough) : BinarySearch.first(high, end, enough);
    }

    private SpellVerdicts spellVerdicts(Work work) {
        int scope = work.occupation().ordinal();
        SpellVerdicts known = spellVerdicts[scope];
        if (known == null) {
            known = new SpellVerdicts(context, spells, work.occupation());
            spellVerdicts[scope] = known;
        }
        return known;
    }

    private Verdict verdict(Work work, SpellVerdicts counted, Verdict[] verdicts, Anchor after, long day) {
        return decide(work, months(work, counted, verdicts, after, day))
                .judgement()
                .verdict();
    }

    private Decision decide(Work work, Months months) {
        int required = work.months();
        // what lies beyond makes no difference, and would make every person's question another one
        return context.rules()
                .work(
                        unstated.isEmpty(),
                        required,
                        Math.min(months.sure(), required),
                        Math.min(months.reviewed(), required),
                        Math.min(months.possible(), required));
    }

    private Months months(Work work, SpellVerdicts counted, Verdict[] verdicts, Anchor after, long day) {
        int possible = months(work, counted, verdicts, Verdict.UNDETERMINED, after.generous(), day);
        if (after.unknown()) {
            return new Months(0, 0, possible);
        }
        int sure = months(work, counted, verdicts, Verdict.SATISFIED, after.careful(), day);
        // where every spell counts there is nothing more to be reviewed
        int reviewed = Arrays.asList(verdicts).contains(Verdict.NEEDS_REVIEW)
                ? months(work, counted, verdicts, Verdict.NEEDS_REVIEW, after.careful(), day)
                : sure;
        return new Months(sure, reviewed, possible);
    }

    private int months(Work work, SpellVerdicts counted, Verdict[] verdicts, Verdict lowest, long from, long day) {
        if (work.counting() != Counting.SAME_EMPLOYER) {
            return counted.runs(verdicts, lowest, day).months(from, work.counting());
        }
        int most = 0;
        for (Runs there : counted.runsByEmployer(verdicts, lowest, day)) {
            most = Math.max(most, there.months(from, Counting.CUMULATIVE));
        }
        return most;
    }
}
