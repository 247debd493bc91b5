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
import org.jspecify.annotations.Nullable;

/**
 * What time alone does to a condition. The day of signing is moved forward over the days on which a dated fact changes its
 * standing; between two such days only months of work grow, so the first satisfied day is the one on which they are enough.
 * What the days have to do with each other is checked by the rules, never taken for granted.
 */
final class Timeline {
    private static final Outlook NEVER = new Outlook(Prospect.NEVER, Optional.empty(), Optional.empty());
    private static final Outlook NOT_KNOWN = new Outlook(Prospect.NOT_KNOWN, Optional.empty(), Optional.empty());

    private final Scene scene;
    private final Map<LocalDate, ConditionJudge> ruled = new HashMap<>();
    private final List<LocalDate> changes = new ArrayList<>();

    /** The years that the changes were worked out for. */
    private @Nullable List<Integer> years;

    Timeline(Scene scene) {
        this.scene = scene;
    }

    Outlook outlook(PreparedProgramme.Prepared condition, Verdict today, Waiting waiting) {
        if (today == Verdict.SATISFIED) {
            return new Outlook(Prospect.NOW, Optional.of(scene.asOf()), end(condition, waiting, scene.asOf()));
        }
        if (waiting.staysBelow(Verdict.UNDETERMINED)) {
            return NEVER;
        }
        if (today != Verdict.NOT_SATISFIED && waiting.staysBelow(Verdict.SATISFIED)) {
            return NOT_KNOWN;
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
        return highest == Verdict.NOT_SATISFIED ? NEVER : NOT_KNOWN;
    }

    private LocalDate horizon(PreparedProgramme.Prepared condition, List<LocalDate> days) {
        LocalDate last = days.isEmpty() ? scene.asOf() : days.get(days.size() - 1);
        return last.plusMonths(condition.longestWork() + 2L);
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
        List<LocalDate> days = changes(condition);
        for (int i = 0; i < days.size(); i++) {
            LocalDate change = days.get(i);
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

    private void addChanges(List<Integer> years) {
        Candidate candidate = scene.candidate();
        List<Certificate> certificates = candidate.certificates().orElse(List.of());
        for (int i = 0; i < certificates.size(); i++) {
            add(certificates.get(i).issued(), years);
        }
        List<Title> titles = candidate.titles().orElse(List.of());
        for (int i = 0; i < titles.size(); i++) {
            add(titles.get(i).granted(), years);
        }
        List<Training> trainings = candidate.training().orElse(List.of());
        for (int i = 0; i < trainings.size(); i++) {
            add(trainings.get(i).completed(), years);
        }
        List<Schooling> education = candidate.education().orElse(List.of());
        for (int i = 0; i < education.size(); i++) {
            add(education.get(i).graduated(), years);
        }
        List<Spell> employment = candidate.employment().orElse(List.of());
        for (int i = 0; i < employment.size(); i++) {
            Spell spell = employment.get(i);
            add(spell.from(), List.of());
            if (spell.employerDissolved().isPresent()) {
                addLater(spell.employerDissolved().get().last().plusDays(1));
            }
        }
        scene.rulings().days(this::addLater);
    }

    private void add(Optional<PartialDate> date, List<Integer> years) {
        if (date.isPresent()) {
            addLater(date.get().first());
            for (int i = 0; i < years.size(); i++) {
                addLater(date.get().first().plusYears(years.get(i)));
                addLater(date.get().last().plusYears(years.get(i)));
            }
        }
    }

    private void addLater(LocalDate day) {
        if (day.isAfter(scene.asOf()) && !changes.contains(day)) {
            changes.add(day);
        }
    }
}
