package io.github.baokao.internal.engine;

import io.github.baokao.assessment.Outlook;
import io.github.baokao.assessment.Prospect;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Title;
import io.github.baokao.candidate.Training;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What time alone does to a condition. The day of signing is moved forward over the days on which a dated fact changes its
 * standing; between two such days only months of work grow, so the first satisfied day is the one on which they are enough.
 * What the days have to do with each other is checked by the rules, never taken for granted.
 */
final class Timeline {
    private final Scene scene;
    private final Map<LocalDate, ConditionJudge> ruled = new HashMap<>();
    private final List<LocalDate> changes = new ArrayList<>();

    /** The years that the changes were worked out for. */
    private @Nullable Set<Integer> years;

    Timeline(Scene scene) {
        this.scene = scene;
    }

    Outlook outlook(PreparedProgramme.Prepared condition, Verdict today, Waiting waiting) {
        if (today == Verdict.SATISFIED) {
            return new Outlook(Prospect.NOW, Optional.of(scene.asOf()), end(condition, waiting, scene.asOf()));
        }
        if (waiting.staysBelow(Verdict.UNDETERMINED)) {
            return none(Prospect.NEVER);
        }
        if (today != Verdict.NOT_SATISFIED && waiting.staysBelow(Verdict.SATISFIED)) {
            return none(Prospect.NOT_KNOWN);
        }
        return search(condition, today, waiting);
    }

    /** Tries the last days of the stretches between changes; the last stretch is long enough for all the work asked for. */
    private Outlook search(PreparedProgramme.Prepared condition, Verdict today, Waiting waiting) {
        LocalDate start = scene.asOf();
        Verdict highest = today;
        List<LocalDate> days = changes(condition);
        for (int i = 0; i <= days.size(); i++) {
            LocalDate end = i < days.size() ? days.get(i).minusDays(1) : horizon(condition, days);
            Verdict verdict = verdict(condition, waiting, end);
            if (verdict == Verdict.SATISFIED) {
                LocalDate first = first(condition, waiting, start, end);
                return new Outlook(Prospect.LATER, Optional.of(first), end(condition, waiting, first));
            }
            highest = verdict.compareTo(highest) > 0 ? verdict : highest;
            start = end.plusDays(1);
        }
        return none(highest == Verdict.NOT_SATISFIED ? Prospect.NEVER : Prospect.NOT_KNOWN);
    }

    private LocalDate horizon(PreparedProgramme.Prepared condition, List<LocalDate> days) {
        LocalDate last = days.isEmpty() ? scene.asOf() : days.get(days.size() - 1);
        return last.plusMonths(condition.longestWork() + 2L);
    }

    private static Outlook none(Prospect prospect) {
        return new Outlook(prospect, Optional.empty(), Optional.empty());
    }

    /** The first satisfied day of a stretch whose last day is satisfied. */
    private LocalDate first(PreparedProgramme.Prepared condition, Waiting waiting, LocalDate start, LocalDate end) {
        LocalDate expected = at(condition, waiting, end).firstByWork(start, end);
        boolean right = verdict(condition, waiting, expected) == Verdict.SATISFIED
                && (expected.equals(start) || verdict(condition, waiting, expected.minusDays(1)) != Verdict.SATISFIED);
        return right
                ? expected
                : Halving.first(start, end, day -> verdict(condition, waiting, day) == Verdict.SATISFIED);
    }

    /** The last day before the first change that ends it. */
    private Optional<LocalDate> end(PreparedProgramme.Prepared condition, Waiting waiting, LocalDate satisfied) {
        for (LocalDate change : changes(condition)) {
            if (change.isAfter(satisfied) && verdict(condition, waiting, change) != Verdict.SATISFIED) {
                return Optional.of(change.minusDays(1));
            }
        }
        return Optional.empty();
    }

    private Verdict verdict(PreparedProgramme.Prepared condition, Waiting waiting, LocalDate day) {
        return at(condition, waiting, day).on(day);
    }

    /** What to wait from until a day: the day of signing, or a later one on which a ruling is made. */
    private Waiting at(PreparedProgramme.Prepared condition, Waiting waiting, LocalDate day) {
        Optional<LocalDate> ruling = scene.rulings().last(scene.asOf(), day);
        return ruling.isEmpty()
                ? waiting
                : ruled.computeIfAbsent(ruling.get(), other -> new ConditionJudge(scene.on(other)))
                        .waiting(condition.condition());
    }

    /** The days after the day of signing on which a dated fact changes its standing. */
    private List<LocalDate> changes(PreparedProgramme.Prepared condition) {
        if (!condition.years().equals(years)) {
            years = condition.years();
            changes.clear();
            addChanges(condition.years());
            changes.sort(null);
        }
        return changes;
    }

    private void addChanges(Set<Integer> years) {
        Candidate candidate = scene.candidate();
        for (Certificate certificate : candidate.certificates().orElse(List.of())) {
            add(certificate.issued(), years);
        }
        for (Title title : candidate.titles().orElse(List.of())) {
            add(title.granted(), years);
        }
        for (Training training : candidate.training().orElse(List.of())) {
            add(training.completed(), years);
        }
        for (Schooling schooling : candidate.education().orElse(List.of())) {
            add(schooling.graduated(), years);
        }
        for (Spell spell : candidate.employment().orElse(List.of())) {
            add(spell.from(), Set.of());
            if (spell.employerDissolved().isPresent()) {
                addLater(spell.employerDissolved().get().last().plusDays(1));
            }
        }
        scene.rulings().days(this::addLater);
    }

    private void add(Optional<PartialDate> date, Set<Integer> years) {
        if (date.isPresent()) {
            addLater(date.get().first());
            for (int after : years) {
                addLater(date.get().first().plusYears(after));
                addLater(date.get().last().plusYears(after));
            }
        }
    }

    private void addLater(LocalDate day) {
        if (day.isAfter(scene.asOf()) && !changes.contains(day)) {
            changes.add(day);
        }
    }
}
