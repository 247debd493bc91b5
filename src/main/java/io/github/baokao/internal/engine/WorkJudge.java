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
import io.github.baokao.fact.EmployerAsked;
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

/** Judges work: each spell once for each scope, then the months that they add up to. */
final class WorkJudge {
    /** Nobody's work starts earlier: a spell without a start may have begun at any time since. */
    private static final LocalDate EARLIEST_START = LocalDate.of(1900, 1, 1);

    private record Ledger(
            List<CountedSpell> spells, List<Runs.Span> spans, List<Discrepancy> cites, boolean allCount) {}

    /** What the spells add up to, on the careful and the generous reading. */
    private record Months(int sure, int reviewed, int possible, List<WorkRun> runs) {}

    private final Scene scene;
    private final Map<OccupationScope, Ledger> ledgers = new EnumMap<>(OccupationScope.class);

    WorkJudge(Scene scene) {
        this.scene = scene;
    }

    CriterionResult judge(WorkCriterion criterion) {
        Finding work = count(criterion, Anchor.NONE);
        return scene.criterion(criterion, List.of(scene.choice(Paths.EMPLOYMENT.list(), List.of(work))));
    }

    /** Whether the work after something is enough. */
    Finding count(WorkCriterion criterion, Anchor after) {
        Ledger ledger = ledgers.computeIfAbsent(criterion.occupation(), this::ledger);
        Months months = months(criterion, ledger, ledger.spans(), after);
        WorkEvidence evidence = new WorkEvidence(
                criterion,
                after.date(),
                months.sure(),
                months.reviewed(),
                months.possible(),
                months.runs(),
                ledger.spells());
        return scene.finding(
                Aspect.WORK, asked(criterion, months), evidence, ledger.cites(), () -> missing(ledger, after));
    }

    /** The first day, from a day on, on which the work of a satisfied choice is enough; that day itself if none is asked. */
    LocalDate firstEnough(Choice choice, LocalDate start) {
        for (Finding finding : choice.findings()) {
            if (finding.evidence() instanceof WorkEvidence work) {
                Anchor after = new Anchor(work.after(), false, "");
                Ledger ledger = ledgers.computeIfAbsent(work.criterion().occupation(), this::ledger);
                return Halving.first(start, scene.asOf(), day -> isEnough(work.criterion(), ledger, after, day));
            }
        }
        return start;
    }

    private boolean isEnough(WorkCriterion criterion, Ledger ledger, Anchor after, LocalDate day) {
        List<Runs.Span> until =
                ledger.spans().stream().map(span -> span.until(day)).toList();
        WorkAsked asked = asked(criterion, months(criterion, ledger, until, after));
        return scene.rules().decide(asked).judgement().verdict() == Verdict.SATISFIED;
    }

    private WorkAsked asked(WorkCriterion criterion, Months months) {
        boolean stated = scene.candidate().employment().isPresent();
        int required = criterion.months();
        // what lies beyond makes no difference, and would make every person's question another one
        return new WorkAsked(
                stated,
                required,
                Math.min(months.sure(), required),
                Math.min(months.reviewed(), required),
                Math.min(months.possible(), required));
    }

    private static Months months(WorkCriterion criterion, Ledger ledger, List<Runs.Span> spans, Anchor after) {
        List<WorkRun> runs = Runs.of(spans, Verdict.UNDETERMINED, after.generous());
        int possible = Runs.months(runs, false, criterion.counting());
        if (after.unknown()) {
            return new Months(0, 0, possible, runs);
        }
        // where every spell counts and the day is known, all readings join the same runs
        boolean plain = ledger.allCount() && !after.coarse();
        List<WorkRun> certain = plain ? runs : Runs.of(spans, Verdict.SATISFIED, after.careful());
        int sure = Runs.months(certain, true, criterion.counting());
        List<WorkRun> more = plain ? runs : Runs.of(spans, Verdict.NEEDS_REVIEW, after.careful());
        int reviewed = plain ? sure : Runs.months(more, true, criterion.counting());
        return new Months(sure, reviewed, possible, runs);
    }

    private Ledger ledger(OccupationScope scope) {
        List<CountedSpell> spells = new ArrayList<>();
        List<Runs.Span> spans = new ArrayList<>();
        List<Spell> stated = scene.candidate().employment().orElse(List.of());
        for (int i = 0; i < stated.size(); i++) {
            Spell spell = stated.get(i);
            String path = Paths.EMPLOYMENT.entry(i);
            Choice judged = scene.choice(
                    path,
                    List.of(
                            scene.occupation(spell.occupation(), scope, path),
                            scene.event(spell.from(), path + ".from"),
                            employer(spell)));
            spells.add(new CountedSpell(path, judged.verdict(), judged.findings()));
            if (judged.verdict() != Verdict.NOT_SATISFIED) {
                spans.add(span(spell, judged.verdict()));
            }
        }
        spans.sort(Comparator.comparing(Runs.Span::start));
        boolean allCount = spans.stream().allMatch(span -> span.verdict() == Verdict.SATISFIED);
        return new Ledger(List.copyOf(spells), spans, cites(spells), allCount);
    }

    private Runs.Span span(Spell spell, Verdict verdict) {
        LocalDate start = spell.from().map(PartialDate::first).orElse(EARLIEST_START);
        LocalDate dayAfter = scene.asOf().plusDays(1);
        LocalDate generousEnd = spell.to().map(to -> to.last().plusDays(1)).orElse(dayAfter);
        LocalDate carefulEnd = spell.to()
                .map(to -> to.monthOnly() ? to.first() : to.last().plusDays(1))
                .orElse(dayAfter);
        return new Runs.Span(start, carefulEnd, generousEnd, verdict).until(scene.asOf());
    }

    /** A month-only date conflicts only if its whole month does. */
    private Finding employer(Spell spell) {
        boolean before = bothAnd(
                spell.from(),
                spell.employerFounded(),
                (from, founded) -> from.last().isBefore(founded.first()));
        Optional<PartialDate> end = spell.to().isPresent() ? spell.to() : Optional.of(PartialDate.of(scene.asOf()));
        boolean after = bothAnd(
                end, spell.employerDissolved(), (to, dissolved) -> to.first().isAfter(dissolved.last()));
        List<String> life = new ArrayList<>(2);
        spell.employerFounded().ifPresent(day -> life.add(day.toString()));
        spell.employerDissolved().ifPresent(day -> life.add(day.toString()));
        ValueEvidence evidence = new ValueEvidence(Optional.empty(), life);
        return scene.finding(Aspect.EMPLOYER, new EmployerAsked(before, after), evidence, List.of(), List::of);
    }

    private interface DateTest {
        boolean test(PartialDate one, PartialDate other);
    }

    private static boolean bothAnd(Optional<PartialDate> one, Optional<PartialDate> other, DateTest test) {
        return one.isPresent() && other.isPresent() && test.test(one.get(), other.get());
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
        List<Discrepancy> cites = new ArrayList<>();
        for (CountedSpell spell : spells) {
            for (Finding finding : spell.findings()) {
                Scene.addNew(cites, finding.cites());
            }
        }
        return List.copyOf(cites);
    }
}
