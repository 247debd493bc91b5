package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Aspect;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.Outlook;
import io.github.baokao.assessment.Prospect;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Condition;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What time alone does to a condition. The day of signing is moved forward over the days on which a dated fact changes its
 * standing; between two such days only months of work grow, so the first satisfied day is the one on which they are enough.
 * What the days have to do with each other is checked by the rules, never taken for granted.
 */
final class Timeline {
    /** What the day of signing has a say in; every other finding stays as it is while nothing else changes. */
    private static final Set<Aspect> MOVING =
            EnumSet.of(Aspect.DATE, Aspect.HELD, Aspect.STATUS, Aspect.SINCE_GRADUATION, Aspect.WORK);

    private final Scene scene;
    private final Map<LocalDate, ConditionJudge> days = new HashMap<>();

    Timeline(Scene scene) {
        this.scene = scene;
    }

    Outlook outlook(Condition condition, Verdict today, List<CriterionResult> criteria) {
        if (today == Verdict.SATISFIED) {
            return new Outlook(Prospect.NOW, Optional.of(scene.asOf()), end(condition, scene.asOf()));
        }
        if (criteria.stream().anyMatch(criterion -> fixedBelow(criterion, Verdict.UNDETERMINED))) {
            return none(Prospect.NEVER);
        }
        boolean open = today != Verdict.NOT_SATISFIED;
        if (open && criteria.stream().anyMatch(criterion -> fixedBelow(criterion, Verdict.SATISFIED))) {
            return none(Prospect.NOT_KNOWN);
        }
        return search(condition, today);
    }

    private Outlook search(Condition condition, Verdict today) {
        LocalDate start = scene.asOf();
        Verdict highest = today;
        for (LocalDate end : ends(condition)) {
            Verdict verdict = verdict(condition, end);
            if (verdict == Verdict.SATISFIED) {
                LocalDate first = first(condition, start, end);
                return new Outlook(Prospect.LATER, Optional.of(first), end(condition, first));
            }
            highest = verdict.compareTo(highest) > 0 ? verdict : highest;
            start = end.plusDays(1);
        }
        return none(highest == Verdict.NOT_SATISFIED ? Prospect.NEVER : Prospect.NOT_KNOWN);
    }

    private static Outlook none(Prospect prospect) {
        return new Outlook(prospect, Optional.empty(), Optional.empty());
    }

    /** Whether every choice of a criterion stays below a verdict however long one waits. */
    private static boolean fixedBelow(CriterionResult criterion, Verdict verdict) {
        for (Choice choice : criterion.choices()) {
            boolean below = false;
            for (Finding finding : choice.findings()) {
                below |= finding.verdict().compareTo(verdict) < 0 && !MOVING.contains(finding.aspect());
            }
            if (!below) {
                return false;
            }
        }
        return true;
    }

    /** The first satisfied day of a stretch whose last day is satisfied. */
    private LocalDate first(Condition condition, LocalDate start, LocalDate end) {
        LocalDate expected = on(end).firstByWork(condition, start);
        boolean right = verdict(condition, expected) == Verdict.SATISFIED
                && (expected.equals(start) || verdict(condition, expected.minusDays(1)) != Verdict.SATISFIED);
        return right ? expected : Halving.first(start, end, day -> verdict(condition, day) == Verdict.SATISFIED);
    }

    /** The last day before the first change that ends it. */
    private Optional<LocalDate> end(Condition condition, LocalDate satisfied) {
        for (LocalDate change : changes(condition)) {
            if (change.isAfter(satisfied) && verdict(condition, change) != Verdict.SATISFIED) {
                return Optional.of(change.minusDays(1));
            }
        }
        return Optional.empty();
    }

    private Verdict verdict(Condition condition, LocalDate day) {
        return on(day).verdict(condition);
    }

    private ConditionJudge on(LocalDate day) {
        return days.computeIfAbsent(day, other -> new ConditionJudge(scene.on(other)));
    }

    /** The last days of the stretches between changes; the last stretch is long enough for all the work asked for. */
    private List<LocalDate> ends(Condition condition) {
        NavigableSet<LocalDate> changes = changes(condition);
        LocalDate last = changes.isEmpty() ? scene.asOf() : changes.last();
        LocalDate horizon = last.plusMonths(Requirements.longestWork(condition) + 2L);
        return Stream.concat(changes.stream().map(day -> day.minusDays(1)), Stream.of(horizon))
                .toList();
    }

    /** The days after the day of signing on which a dated fact changes its standing. */
    private NavigableSet<LocalDate> changes(Condition condition) {
        TreeSet<LocalDate> days = new TreeSet<>();
        Set<Integer> years = Requirements.years(condition);
        Candidate candidate = scene.candidate();
        candidate.certificates().orElse(List.of()).forEach(c -> add(days, c.issued(), years));
        candidate.titles().orElse(List.of()).forEach(t -> add(days, t.granted(), years));
        candidate.training().orElse(List.of()).forEach(t -> add(days, t.completed(), years));
        candidate.education().orElse(List.of()).forEach(s -> add(days, s.graduated(), years));
        candidate.employment().orElse(List.of()).forEach(spell -> {
            add(days, spell.from(), Set.of());
            spell.employerDissolved().ifPresent(day -> days.add(day.last().plusDays(1)));
        });
        scene.rulings().days().forEach(days::add);
        return new TreeSet<>(days.tailSet(scene.asOf(), false));
    }

    private static void add(Set<LocalDate> days, Optional<PartialDate> date, Set<Integer> years) {
        date.ifPresent(day -> {
            days.add(day.first());
            for (int after : years) {
                days.add(day.first().plusYears(after));
                days.add(day.last().plusYears(after));
            }
        });
    }
}
