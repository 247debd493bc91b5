package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.Outlook;
import io.github.baokao.assessment.Prospect;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What time alone does to a condition. The day of signing is moved forward over the days on which a dated fact changes its
 * standing; between two such days only months of work grow, so the first satisfied day is the one on which they are enough.
 * What the days have to do with each other is checked by the rules, never taken for granted.
 */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class Timeline {
    private static final Outlook NEVER = new Outlook(Prospect.NEVER, Optional.empty(), Optional.empty());
    private static final Outlook NOT_KNOWN = new Outlook(Prospect.NOT_KNOWN, Optional.empty(), Optional.empty());

    /** What conditions are held against on a later day, on which a ruling is made. */
    private record Later(AssessmentContext context, WorkJudge work) {}

    private final AssessmentContext context;
    private final Spells spells;
    private final Map<LocalDate, Later> ruled = new HashMap<>();

    /** The days on which spells and rulings change their standing, whatever the condition. */
    private @Nullable Set<LocalDate> common;

    Timeline(AssessmentContext context, Spells spells) {
        this.context = context;
        this.spells = spells;
    }

    Outlook outlook(JudgedCondition condition) {
        Verdict today = condition.verdict();
        if (today == Verdict.SATISFIED) {
            return new Outlook(
                    Prospect.NOW, Optional.of(context.asOf()), end(condition, changes(condition), context.asOf()));
        }
        if (condition.staysBelow(Verdict.UNDETERMINED)) {
            return NEVER;
        }
        if (today != Verdict.NOT_SATISFIED && condition.staysBelow(Verdict.SATISFIED)) {
            return NOT_KNOWN;
        }
        return search(condition, today);
    }

    /** Tries the last days of the stretches between changes; the last stretch is long enough for all the work asked for. */
    private Outlook search(JudgedCondition condition, Verdict today) {
        LocalDate start = context.asOf();
        Verdict highest = today;
        List<LocalDate> days = changes(condition);
        for (int i = 0; i <= days.size(); i++) {
            LocalDate end = i < days.size() ? days.get(i).minusDays(1) : horizon(condition, days);
            Verdict verdict = verdict(condition, end);
            if (verdict == Verdict.SATISFIED) {
                LocalDate first = first(condition, start, end);
                return new Outlook(Prospect.LATER, Optional.of(first), end(condition, days, first));
            }
            highest = verdict.compareTo(highest) > 0 ? verdict : highest;
            start = end.plusDays(1);
        }
        return highest == Verdict.NOT_SATISFIED ? NEVER : NOT_KNOWN;
    }

    private LocalDate horizon(JudgedCondition condition, List<LocalDate> days) {
        LocalDate last = days.isEmpty() ? context.asOf() : days.get(days.size() - 1);
        return last.plusMonths(condition.asked().longestWork() + 2L);
    }

    /** The first satisfied day of a stretch whose last day is satisfied. */
    private LocalDate first(JudgedCondition condition, LocalDate start, LocalDate end) {
        LocalDate expected = at(condition, end).firstByWork(start, end);
        boolean right = verdict(condition, expected) == Verdict.SATISFIED
                && (expected.equals(start) || verdict(condition, expected.minusDays(1)) != Verdict.SATISFIED);
        return right ? expected : BinarySearch.first(start, end, day -> verdict(condition, day) == Verdict.SATISFIED);
    }

    /** The last day before the first change that ends it. */
    private Optional<LocalDate> end(JudgedCondition condition, List<LocalDate> days, LocalDate satisfied) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate change = days.get(i);
            if (change.isAfter(satisfied) && verdict(condition, change) != Verdict.SATISFIED) {
                return Optional.of(change.minusDays(1));
            }
        }
        return Optional.empty();
    }

    private Verdict verdict(JudgedCondition condition, LocalDate day) {
        return at(condition, day).on(Day.of(day));
    }

    /** The condition as it is judged until a day: on the day of signing, or on a later one on which a ruling is made. */
    private JudgedCondition at(JudgedCondition condition, LocalDate day) {
        Optional<LocalDate> ruling = context.rulings().last(context.asOf(), day);
        if (ruling.isEmpty()) {
            return condition;
        }
        Later later = ruled.computeIfAbsent(ruling.get(), other -> {
            AssessmentContext then = context.on(other);
            return new Later(then, new WorkJudge(then));
        });
        return new JudgedCondition(later.context(), later.work(), condition.asked());
    }

    /** The days after the day of signing on which a dated fact changes its standing. */
    private List<LocalDate> changes(JudgedCondition condition) {
        Set<LocalDate> days = new TreeSet<>(common());
        condition.changes(day -> addLater(day, days));
        return List.copyOf(days);
    }

    private Set<LocalDate> common() {
        Set<LocalDate> known = common;
        if (known == null) {
            Set<LocalDate> days = new TreeSet<>();
            for (int i = 0; i < spells.size; i++) {
                for (FieldMatcher matcher : spells.period(i).matchers().get(OccupationScope.OWN.ordinal())) {
                    matcher.changes(spells.get(i), day -> addLater(day, days));
                }
                spells.get(i).date(spells.period(i).period().from()).ifPresent(from -> addLater(from.first(), days));
            }
            context.rulings().days(day -> addLater(day, days));
            common = days;
            known = days;
        }
        return known;
    }

    private void addLater(LocalDate day, Set<LocalDate> days) {
        if (day.isAfter(context.asOf())) {
            days.add(day);
        }
    }
}
