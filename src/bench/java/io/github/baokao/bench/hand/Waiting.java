package io.github.baokao.bench.hand;

import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.Outlook;
import io.github.baokao.assessment.Prospect;
import io.github.baokao.bench.hand.Facts.Certificate;
import io.github.baokao.bench.hand.Facts.Schooling;
import io.github.baokao.bench.hand.Facts.Spell;
import io.github.baokao.bench.hand.Facts.Title;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first and last day on which a condition holds if nothing but time passes. */
final class Waiting {
    private static final Outlook NEVER = new Outlook(Prospect.NEVER, Optional.empty(), Optional.empty());
    private static final Outlook NOT_KNOWN = new Outlook(Prospect.NOT_KNOWN, Optional.empty(), Optional.empty());
    private static final int[] MONTHS = {0, 60, 60, 12, 24, 0};

    private final Person person;
    private final LocalDate asOf;
    private final Set<Aspect> moving;
    private long[] days = new long[16];
    private int size;

    Waiting(Person person, LocalDate asOf) {
        this.person = person;
        this.asOf = asOf;
        moving = person.kinds.moving;
    }

    Outlook outlook(int condition, Verdict today, List<CriterionResult> criteria) {
        if (today == Verdict.SATISFIED) {
            changes(condition);
            return new Outlook(Prospect.NOW, Optional.of(asOf), end(condition, asOf.toEpochDay()));
        }
        for (CriterionResult criterion : criteria) {
            if (fixedBelow(criterion, Verdict.UNDETERMINED)) {
                return NEVER;
            }
        }
        if (today != Verdict.NOT_SATISFIED) {
            for (CriterionResult criterion : criteria) {
                if (fixedBelow(criterion, Verdict.SATISFIED)) {
                    return NOT_KNOWN;
                }
            }
        }
        changes(condition);
        return search(condition, today);
    }

    private Outlook search(int condition, Verdict today) {
        Verdict highest = today;
        long start = asOf.toEpochDay();
        for (int i = 0; i <= size; i++) {
            long end = i < size ? days[i] - 1 : horizon(condition);
            Verdict verdict = on(condition, end);
            if (verdict == Verdict.SATISFIED) {
                long low = start;
                long high = end;
                while (low < high) {
                    long middle = Math.floorDiv(low + high, 2L);
                    if (on(condition, middle) == Verdict.SATISFIED) {
                        high = middle;
                    } else {
                        low = middle + 1;
                    }
                }
                return new Outlook(Prospect.LATER, Optional.of(LocalDate.ofEpochDay(high)), end(condition, high));
            }
            highest = Says.higher(highest, verdict);
            start = end + 1;
        }
        return highest == Verdict.NOT_SATISFIED ? NEVER : NOT_KNOWN;
    }

    private long horizon(int condition) {
        LocalDate last = size == 0 ? asOf : LocalDate.ofEpochDay(days[size - 1]);
        return last.plusMonths(MONTHS[condition] + 2L).toEpochDay();
    }

    private Optional<LocalDate> end(int condition, long satisfied) {
        for (int i = 0; i < size; i++) {
            if (days[i] > satisfied && on(condition, days[i]) != Verdict.SATISFIED) {
                return Optional.of(LocalDate.ofEpochDay(days[i] - 1));
            }
        }
        return Optional.empty();
    }

    private Verdict on(int condition, long day) {
        return person.verdict(condition, LocalDate.ofEpochDay(day));
    }

    private boolean fixedBelow(CriterionResult criterion, Verdict verdict) {
        for (Choice choice : criterion.choices()) {
            boolean below = false;
            for (Finding finding : choice.findings()) {
                below |= finding.verdict().compareTo(verdict) < 0 && !moving.contains(finding.aspect());
            }
            if (!below) {
                return false;
            }
        }
        return true;
    }

    /** The days after the day of signing on which a dated fact changes its standing, sorted, each once. */
    private void changes(int condition) {
        size = 0;
        int years = condition == 5 ? 2 : 0;
        for (Certificate certificate : person.facts.certificates().orElse(List.of())) {
            add(certificate.issued(), years);
        }
        for (Title title : person.facts.titles().orElse(List.of())) {
            add(title.granted(), years);
        }
        for (Schooling schooling : person.facts.education().orElse(List.of())) {
            add(schooling.graduated(), years);
        }
        for (Spell spell : person.facts.employment().orElse(List.of())) {
            add(spell.from(), 0);
            if (spell.employerDissolved().isPresent()) {
                add(spell.employerDissolved().get().last().plusDays(1));
            }
        }
        Arrays.sort(days, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || days[kept - 1] != days[i]) {
                days[kept++] = days[i];
            }
        }
        size = kept;
    }

    private void add(Optional<PartialDate> date, int years) {
        if (date.isEmpty()) {
            return;
        }
        add(date.get().first());
        if (years > 0) {
            add(date.get().first().plusYears(years));
            add(date.get().last().plusYears(years));
        }
    }

    private void add(LocalDate day) {
        if (!day.isAfter(asOf)) {
            return;
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
        }
        days[size++] = day.toEpochDay();
    }
}
