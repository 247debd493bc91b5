package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges work: the months that the spells which count add up to. */
final class WorkJudge {
    /** What the spells add up to, on the careful and the generous reading. */
    private record Months(int sure, int reviewed, int possible) {}

    /** More days than two lengths of months, and what is left over of several runs, make a difference of. */
    private static final int LEEWAY = 5;

    private final Scene scene;
    private final Spells spells;
    private final Runs runs;
    private final Ledgers ledgers;
    private final long today;

    WorkJudge(Scene scene) {
        this.scene = scene;
        spells = new Spells(scene.candidate().employment().orElse(List.of()), scene.answers());
        runs = new Runs(spells);
        ledgers = new Ledgers(scene, spells);
        today = Day.of(scene.asOf());
    }

    CriterionResult judge(WorkCriterion criterion) {
        Finding work = count(criterion, Anchor.NONE);
        return scene.criterion(criterion, List.of(scene.choice(Paths.EMPLOYMENT.list(), List.of(work))));
    }

    /** Whether the work after something is enough. */
    Finding count(WorkCriterion criterion, Anchor after) {
        Ledger ledger = ledgers.of(criterion.occupation());
        Months months = months(criterion, ledger.verdicts(), after, today);
        Decision decision = decide(criterion, months);
        WorkEvidence evidence = new WorkEvidence(
                criterion,
                after.date(),
                months.sure(),
                months.reviewed(),
                months.possible(),
                runs(ledger.verdicts(), Verdict.UNDETERMINED, after.generous(), today)
                        .all(),
                ledger.spells());
        // a lambda for what is missing would be made for every finding: there is no ruling on work
        Verdict verdict = decision.judgement().verdict();
        return new Finding(
                Aspect.WORK,
                verdict,
                decision.rule(),
                evidence,
                Optional.empty(),
                Scene.join(decision.rule().cites(), ledger.cites()),
                verdict == Verdict.UNDETERMINED ? ledgers.missing(ledger, after) : List.of());
    }

    /** The same by any day. */
    Verdict by(WorkCriterion criterion, Anchor after, LocalDate day) {
        return verdict(criterion, ledgers.by(criterion.occupation(), day), after, day);
    }

    /** The first day between two, of which the last is enough, on which the work is enough. */
    LocalDate firstEnough(WorkCriterion criterion, Anchor after, LocalDate start, LocalDate end) {
        Verdict[] verdicts = ledgers.by(criterion.occupation(), end);
        Months now = months(criterion, verdicts, after, Day.of(start));
        int wanting = Math.max(1, criterion.months() - now.sure());
        if (decide(criterion, now).judgement().verdict() == Verdict.SATISFIED) {
            return start;
        }
        Predicate<LocalDate> enough = day -> verdict(criterion, verdicts, after, day) == Verdict.SATISFIED;
        // a month of work takes a month of waiting, but for the days that the ends of months differ by
        LocalDate early = start.plusMonths(wanting - 1L).minusDays(LEEWAY);
        LocalDate low = early.isAfter(start) ? early : start;
        LocalDate late = start.plusMonths(wanting).plusDays(LEEWAY);
        LocalDate high = late.isBefore(end) ? late : end;
        return enough.test(high) ? Halving.first(low, high, enough) : Halving.first(high, end, enough);
    }

    private Verdict verdict(WorkCriterion criterion, Verdict[] verdicts, Anchor after, LocalDate day) {
        return decide(criterion, months(criterion, verdicts, after, Day.of(day)))
                .judgement()
                .verdict();
    }

    private Decision decide(WorkCriterion criterion, Months months) {
        int required = criterion.months();
        // what lies beyond makes no difference, and would make every person's question another one
        return scene.answers()
                .work(
                        scene.candidate().employment().isPresent(),
                        required,
                        Math.min(months.sure(), required),
                        Math.min(months.reviewed(), required),
                        Math.min(months.possible(), required));
    }

    private Runs runs(Verdict[] verdicts, Verdict lowest, long from, long day) {
        return runs.of(verdicts, lowest, from, Day.after(day));
    }

    private Months months(WorkCriterion criterion, Verdict[] verdicts, Anchor after, long day) {
        int possible =
                runs(verdicts, Verdict.UNDETERMINED, after.generous(), day).months(criterion, false);
        if (after.unknown()) {
            return new Months(0, 0, possible);
        }
        int sure = runs(verdicts, Verdict.SATISFIED, after.careful(), day).months(criterion, true);
        // where every spell counts there is nothing more to be reviewed
        int reviewed = allCount(verdicts)
                ? sure
                : runs(verdicts, Verdict.NEEDS_REVIEW, after.careful(), day).months(criterion, true);
        return new Months(sure, reviewed, possible);
    }

    private static boolean allCount(Verdict[] verdicts) {
        for (Verdict verdict : verdicts) {
            if (verdict == Verdict.NEEDS_REVIEW) {
                return false;
            }
        }
        return true;
    }
}
