package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Spell;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.fact.Combining;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Judges work: each spell once for each scope, then the months that they add up to. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class WorkJudge {
    /** Whether each spell counts for a scope: by its occupation alone, and by everything. */
    // compared by nobody
    @SuppressWarnings("ArrayRecordComponent")
    private record Ledger(
            List<CountedSpell> spells, Verdict[] occupations, Verdict[] verdicts, List<Discrepancy> cites) {}

    /** What the spells add up to, on the careful and the generous reading. */
    private record Months(int sure, int reviewed, int possible) {}

    /** More days than two lengths of months, and what is left over of several runs, make a difference of. */
    private static final int LEEWAY = 5;

    private final Scene scene;
    private final Spells spells;
    private final Runs runs;
    private final long today;

    /** Whether no later day makes a spell count that does not, or the other way round. */
    private final boolean settled;

    /** Of a spell: its start and its employer, whatever the occupation. */
    private final Kept kept;

    private final @Nullable Ledger[] ledgers = new @Nullable Ledger[OccupationScope.values().length];

    WorkJudge(Scene scene) {
        this.scene = scene;
        spells = new Spells(scene.candidate().employment().orElse(List.of()), scene.answers());
        runs = new Runs(spells);
        today = Day.of(scene.asOf());
        settled = spells.settled(today);
        kept = new Kept(spells.size, 2);
    }

    CriterionResult judge(WorkCriterion criterion) {
        Finding work = count(criterion, Anchor.NONE);
        return scene.criterion(criterion, List.of(scene.choice(Paths.EMPLOYMENT.list(), List.of(work))));
    }

    /** Whether the work after something is enough. */
    Finding count(WorkCriterion criterion, Anchor after) {
        Ledger ledger = ledgerOf(criterion);
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
                verdict == Verdict.UNDETERMINED ? missing(ledger, after) : List.of());
    }

    /** The same by any day. */
    Verdict by(WorkCriterion criterion, Anchor after, LocalDate day) {
        return verdict(criterion, verdicts(ledgerOf(criterion), day), after, day);
    }

    /** The first day between two, of which the last is enough, on which the work is enough. */
    LocalDate firstEnough(WorkCriterion criterion, Anchor after, LocalDate start, LocalDate end) {
        Verdict[] verdicts = verdicts(ledgerOf(criterion), end);
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

    private Ledger ledgerOf(WorkCriterion criterion) {
        OccupationScope scope = criterion.occupation();
        Ledger known = ledgers[scope.ordinal()];
        if (known == null) {
            known = ledger(scope);
            ledgers[scope.ordinal()] = known;
        }
        return known;
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

    private Ledger ledger(OccupationScope scope) {
        Gathered<CountedSpell> gathered = new Gathered<>(spells.size);
        Verdict[] occupations = new Verdict[spells.size];
        Verdict[] verdicts = new Verdict[spells.size];
        for (int i = 0; i < spells.size; i++) {
            String path = Paths.EMPLOYMENT.entry(i);
            Finding occupation = scene.occupation(spells.get(i).occupation(), scope, path);
            Choice judged = scene.choice(path, List.of(occupation, begun(i), employer(i)));
            gathered.add(new CountedSpell(path, judged.verdict(), judged.findings()));
            occupations[i] = occupation.verdict();
            verdicts[i] = judged.verdict();
        }
        List<CountedSpell> counted = gathered.take();
        return new Ledger(counted, occupations, verdicts, cites(counted));
    }

    /** Whether each spell counts by another day: its occupation stays. */
    private Verdict[] verdicts(Ledger ledger, LocalDate day) {
        if (settled) {
            return ledger.verdicts();
        }
        long number = Day.of(day);
        Verdict[] verdicts = new Verdict[spells.size];
        for (int i = 0; i < spells.size; i++) {
            int parts = Tally.of(ledger.occupations()[i])
                    | Tally.of(spells.begun(i, number).judgement().verdict())
                    | Tally.of(spells.employer(i, day).judgement().verdict());
            verdicts[i] = scene.answers().combined(Combining.ALL, parts);
        }
        return verdicts;
    }

    private Finding begun(int place) {
        Finding known = kept.find(place, 0);
        return known != null
                ? known
                : kept.keep(place, 0, scene.event(spells.get(place).from(), Paths.EMPLOYMENT.date(place)));
    }

    private Finding employer(int place) {
        Finding known = kept.find(place, 1);
        return known != null ? known : kept.keep(place, 1, employerFound(place));
    }

    private Finding employerFound(int place) {
        Spell spell = spells.get(place);
        Decision answer = spells.employer(place, scene.asOf());
        if (!Spells.hasEmployerDates(spell)) {
            return scene.offering().comparisons().employer().finding(scene, answer);
        }
        List<String> life = new ArrayList<>(2);
        spell.employerFounded().ifPresent(day -> life.add(day.toString()));
        spell.employerDissolved().ifPresent(day -> life.add(day.toString()));
        return scene.finding(Aspect.EMPLOYER, answer, new ValueEvidence(Optional.empty(), life), List.of(), List::of);
    }

    /** Every fact that keeps the count from being certain. */
    private List<String> missing(Ledger ledger, Anchor after) {
        if (scene.candidate().employment().isEmpty()) {
            return after.coarse() ? List.of(Paths.EMPLOYMENT.list(), after.path()) : List.of(Paths.EMPLOYMENT.list());
        }
        List<String> missing = new ArrayList<>();
        if (after.coarse()) {
            missing.add(after.path());
        }
        for (int i = 0; i < spells.size; i++) {
            CountedSpell spell = ledger.spells().get(i);
            if (spell.verdict() == Verdict.NOT_SATISFIED) {
                continue;
            }
            spell.findings().forEach(finding -> missing.addAll(finding.missing()));
            Optional<PartialDate> to = spells.get(i).to();
            if (to.isPresent() && to.get().monthOnly() && !to.get().first().isAfter(scene.asOf())) {
                missing.add(spell.path() + ".to");
            }
        }
        return List.copyOf(missing);
    }

    private static List<Discrepancy> cites(List<CountedSpell> counted) {
        Gathered<Discrepancy> cites = new Gathered<>();
        for (CountedSpell spell : counted) {
            for (Finding finding : spell.findings()) {
                cites.addNew(finding.cites());
            }
        }
        return cites.take();
    }
}
