package io.github.baokao.internal.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes that state a date: one for each day that is worth supposing. */
final class DatedChanges {
    /** Nothing that counts today happened earlier. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private DatedChanges() {}

    /** Those of one date of one entry; none if the field is no date. */
    static <T> List<Change> of(Application facts, Subject<T> subject, int index, String field, Step step) {
        Optional<DateField<T>> date = subject.date(field);
        if (date.isEmpty()) {
            return List.of();
        }
        DateField<T> known = date.get();
        T entry = subject.listed().of(facts).get(index);
        Days days = days(facts, known, entry);
        Change.Effect effect = (app, day) ->
                subject.listed().edited(app, index, one -> known.write().apply(one, PartialDate.of(day)));
        List<Change> changes = new ArrayList<>();
        for (LocalDate day : known.alsoTry().apply(entry)) {
            if (!day.isBefore(days.first()) && !day.isAfter(days.last())) {
                changes.add(new Change(step, effect, Optional.of(days.suppose(day))));
            }
        }
        changes.add(new Change(step, effect, Optional.of(days)));
        return changes;
    }

    /** The days of something that has happened by the day of signing, the earliest one supposed. */
    static Days past(Application facts) {
        LocalDate born = facts.candidate().birthDate().map(PartialDate::first).orElse(LONG_AGO);
        LocalDate first = earlier(born, facts.asOf());
        return new Days(first, facts.asOf(), first, false);
    }

    private static <T> Days days(Application facts, DateField<T> field, T entry) {
        Days past = past(facts);
        Optional<PartialDate> month = field.read().apply(entry);
        LocalDate last = month.map(PartialDate::last).orElse(past.last());
        last = earlier(last, field.limit().apply(entry).orElse(last));
        last = earlier(last, past.last());
        LocalDate first = earlier(month.map(PartialDate::first).orElse(past.first()), last);
        return new Days(first, last, field.late() ? last : first, field.late());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
