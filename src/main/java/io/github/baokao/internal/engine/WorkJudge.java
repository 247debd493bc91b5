package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.assessment.WorkRun;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Spell;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.fact.Combining;
import io.github.baokao.fact.WorkAsked;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Judges work: each spell once for each scope, then the months that they add up to. */
final class WorkJudge {
    /** Nobody's work starts earlier: a spell without a start may have begun at any time since. */
    private static final LocalDate EARLIEST_START = LocalDate.of(1900, 1, 1);

    /** The spells that may count by a day, and whether all of them surely do. */
    private record Reckoning(List<Runs.Span> spans, boolean allCount) {
        Reckoning until(LocalDate day) {
            List<Runs.Span> until = new ArrayList<>(spans.size());
            for (Runs.Span span : spans) {
                until.add(span.until(day));
            }
            return new Reckoning(until, allCount);
        }
    }

    private record Ledger(List<CountedSpell> spells, Reckoning reckoning, List<Discrepancy> cites) {}

    /** What the spells add up to, on the careful and the generous reading. */
    private record Months(int sure, int reviewed, int possible, List<WorkRun> runs) {}

    private static final ValueEvidence UNKNOWN_EMPLOYER = new ValueEvidence(Optional.empty(), List.of());

    private static final Comparator<Runs.Span> BY_START = Comparator.comparing(Runs.Span::start);

    /** More days than two lengths of months, and what is left over of several runs, make a difference of. */
    private static final int LEEWAY = 5;

    private final Scene scene;

    /** Of a spell: its start and its employer, whatever the occupation. */
    private final Kept kept;

    private final Map<OccupationScope, Ledger> ledgers = new EnumMap<>(OccupationScope.class);

    WorkJudge(Scene scene) {
        this.scene = scene;
        kept = new Kept(scene.candidate().employment().map(List::size).orElse(0), 2);
    }

    CriterionResult judge(WorkCriterion criterion) {
        Finding work = count(criterion, Anchor.NONE);
        return scene.criterion(criterion, List.of(scene.choice(Paths.EMPLOYMENT.list(), List.of(work))));
    }

    /** Whether the work after something is enough. */
    Finding count(WorkCriterion criterion, Anchor after) {
        Ledger ledger = ledgerOf(criterion);
        Months months = months(criterion, ledger.reckoning(), after);
        WorkEvidence evidence = new WorkEvidence(
                criterion,
                after.date(),
                months.sure(),
                months.reviewed(),
                months.possible(),
                months.runs(),
                ledger.spells());
        return scene.finding(
                Aspect.WORK, decide(criterion, months), evidence, ledger.cites(), () -> missing(ledger, after));
    }

    /** The same by any day. */
    Decision by(WorkCriterion criterion, Anchor after, LocalDate day) {
        return decide(criterion, months(criterion, reckoning(ledgerOf(criterion), day), after));
    }

    /** The first day between two, of which the last is enough, on which the work is enough. */
    LocalDate firstEnough(WorkCriterion criterion, Anchor after, LocalDate start, LocalDate end) {
        Reckoning reckoning = reckoning(ledgerOf(criterion), end);
        Months now = months(criterion, reckoning.until(start), after);
        int wanting = Math.max(1, criterion.months() - now.sure());
        if (isEnough(criterion, now)) {
            return start;
        }
        // a month of work takes a month of waiting, but for the days that the ends of months differ by
        LocalDate low = Runs.later(start, start.plusMonths(wanting - 1L).minusDays(LEEWAY));
        LocalDate high = Runs.Span.earlier(end, start.plusMonths(wanting).plusDays(LEEWAY));
        Predicate<LocalDate> enough = day -> isEnough(criterion, months(criterion, reckoning.until(day), after));
        return enough.test(high) ? Halving.first(low, high, enough) : Halving.first(high, end, enough);
    }

    private boolean isEnough(WorkCriterion criterion, Months months) {
        return decide(criterion, months).judgement().verdict() == Verdict.SATISFIED;
    }

    private Ledger ledgerOf(WorkCriterion criterion) {
        return ledgers.computeIfAbsent(criterion.occupation(), this::ledger);
    }

    private Decision decide(WorkCriterion criterion, Months months) {
        boolean stated = scene.candidate().employment().isPresent();
        int required = criterion.months();
        // what lies beyond makes no difference, and would make every person's question another one
        return scene.answers()
                .decide(new WorkAsked(
                        stated,
                        required,
                        Math.min(months.sure(), required),
                        Math.min(months.reviewed(), required),
                        Math.min(months.possible(), required)));
    }

    private static Months months(WorkCriterion criterion, Reckoning reckoning, Anchor after) {
        List<Runs.Span> spans = reckoning.spans();
        List<WorkRun> runs = Runs.of(spans, Verdict.UNDETERMINED, after.generous());
        int possible = Runs.months(runs, false, criterion.counting());
        if (after.unknown()) {
            return new Months(0, 0, possible, runs);
        }
        // where every spell counts and the day is known, all readings join the same runs
        boolean plain = reckoning.allCount() && !after.coarse();
        List<WorkRun> certain = plain ? runs : Runs.of(spans, Verdict.SATISFIED, after.careful());
        int sure = Runs.months(certain, true, criterion.counting());
        List<WorkRun> more = plain ? runs : Runs.of(spans, Verdict.NEEDS_REVIEW, after.careful());
        int reviewed = plain ? sure : Runs.months(more, true, criterion.counting());
        return new Months(sure, reviewed, possible, runs);
    }

    private Ledger ledger(OccupationScope scope) {
        List<Spell> stated = scene.candidate().employment().orElse(List.of());
        List<CountedSpell> spells = new ArrayList<>(stated.size());
        List<Verdict> verdicts = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            int place = i;
            Spell spell = stated.get(i);
            String path = Paths.EMPLOYMENT.entry(i);
            Choice judged = scene.choice(
                    path,
                    List.of(
                            scene.occupation(spell.occupation(), scope, path),
                            kept.find(place, 0, () -> scene.event(spell.from(), Paths.EMPLOYMENT.date(place))),
                            kept.find(place, 1, () -> employer(spell))));
            spells.add(new CountedSpell(path, judged.verdict(), judged.findings()));
            verdicts.add(judged.verdict());
        }
        return new Ledger(List.copyOf(spells), reckoning(verdicts, scene.asOf()), cites(spells));
    }

    /** What the spells come to by another day: their occupations stay. */
    private Reckoning reckoning(Ledger ledger, LocalDate day) {
        List<Spell> stated = scene.candidate().employment().orElse(List.of());
        List<Verdict> verdicts = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            Tally tally = new Tally();
            tally.add(ledger.spells().get(i).findings().get(0).verdict());
            tally.add(scene.happened(stated.get(i).from(), day).judgement().verdict());
            tally.add(employer(stated.get(i), day).judgement().verdict());
            verdicts.add(tally.combined(scene.answers(), Combining.ALL));
        }
        return reckoning(verdicts, day);
    }

    private Reckoning reckoning(List<Verdict> verdicts, LocalDate day) {
        List<Spell> stated = scene.candidate().employment().orElse(List.of());
        List<Runs.Span> spans = new ArrayList<>(stated.size());
        boolean allCount = true;
        for (int i = 0; i < stated.size(); i++) {
            if (verdicts.get(i) != Verdict.NOT_SATISFIED) {
                spans.add(span(stated.get(i), verdicts.get(i), day));
                allCount &= verdicts.get(i) == Verdict.SATISFIED;
            }
        }
        if (spans.size() > 1) {
            spans.sort(BY_START);
        }
        return new Reckoning(spans, allCount);
    }

    private static Runs.Span span(Spell spell, Verdict verdict, LocalDate day) {
        LocalDate start = spell.from().map(PartialDate::first).orElse(EARLIEST_START);
        LocalDate dayAfter = day.plusDays(1);
        LocalDate generousEnd = spell.to().map(to -> to.last().plusDays(1)).orElse(dayAfter);
        LocalDate carefulEnd = spell.to()
                .map(to -> to.monthOnly() ? to.first() : to.last().plusDays(1))
                .orElse(dayAfter);
        return new Runs.Span(start, carefulEnd, generousEnd, verdict).until(day);
    }

    private Finding employer(Spell spell) {
        ValueEvidence evidence = UNKNOWN_EMPLOYER;
        if (spell.employerFounded().isPresent() || spell.employerDissolved().isPresent()) {
            List<String> life = new ArrayList<>(2);
            spell.employerFounded().ifPresent(day -> life.add(day.toString()));
            spell.employerDissolved().ifPresent(day -> life.add(day.toString()));
            evidence = new ValueEvidence(Optional.empty(), life);
        }
        return scene.finding(Aspect.EMPLOYER, employer(spell, scene.asOf()), evidence, List.of(), List::of);
    }

    private Decision employer(Spell spell, LocalDate today) {
        return scene.answers().employer(EmployerLife.startsBefore(spell), EmployerLife.endsAfter(spell, today));
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
        List<Spell> stated = scene.candidate().employment().get();
        for (int i = 0; i < stated.size(); i++) {
            CountedSpell spell = ledger.spells().get(i);
            if (spell.verdict() == Verdict.NOT_SATISFIED) {
                continue;
            }
            spell.findings().forEach(finding -> missing.addAll(finding.missing()));
            Optional<PartialDate> to = stated.get(i).to();
            if (to.isPresent() && to.get().monthOnly() && !to.get().first().isAfter(scene.asOf())) {
                missing.add(spell.path() + ".to");
            }
        }
        return List.copyOf(missing);
    }

    private static List<Discrepancy> cites(List<CountedSpell> spells) {
        List<Discrepancy> cites = List.of();
        for (CountedSpell spell : spells) {
            for (Finding finding : spell.findings()) {
                cites = Scene.with(cites, finding.cites());
            }
        }
        return cites;
    }
}
