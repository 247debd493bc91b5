package io.github.baokao.internal.guide.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Changes that state a date: one for each day that is worth supposing. */
final class DatedChanges {
    /** Nothing that counts today happened so many years earlier. */
    private static final int LONGEST = 60;

    private DatedChanges() {}

    /** Those of one field of one fact; none if the field is no date. */
    static List<FactChange> of(Application facts, FactRef at, Aspect aspect) {
        Field field = at.field().orElseThrow();
        if (field.type() != FieldType.DATE) {
            return List.of();
        }
        Fact fact = FactCopies.of(facts, at.kind()).get(at.index());
        Days days = days(facts, at, fact);
        Step step = new Step.State(at, aspect, Optional.empty(), Optional.empty());
        FactChange.Effect effect = (app, day) ->
                FactCopies.edited(app, at.kind(), at.index(), one -> one.with(field.id(), PartialDate.of(day)));
        List<FactChange> changes = new ArrayList<>();
        // the employer's life begins and ends on days that may do where the most favourable one does not
        Optional<LocalDate> other = is(at, Period::from)
                ? date(at, fact, Period::founded).map(PartialDate::first)
                : is(at, Period::to) ? date(at, fact, Period::dissolved).map(PartialDate::last) : Optional.empty();
        other.filter(day -> !day.isBefore(days.first()) && !day.isAfter(days.last()))
                .ifPresent(day -> changes.add(new FactChange(step, effect, Optional.of(days.suppose(day)))));
        changes.add(new FactChange(step, effect, Optional.of(days)));
        return changes;
    }

    /** The days of something that has happened by the day of signing, the earliest one supposed. */
    static Days past(Application facts) {
        LocalDate born = facts.candidate()
                .birthDate()
                .map(PartialDate::first)
                .orElse(facts.asOf().minusYears(LONGEST));
        LocalDate first = earlier(born, facts.asOf());
        return new Days(first, facts.asOf(), first, false);
    }

    /** Early days are the favourable ones, but for the end of a spell. */
    private static Days days(Application facts, FactRef at, Fact fact) {
        Days past = past(facts);
        Optional<PartialDate> month = fact.date(at.field().orElseThrow().id());
        LocalDate last = month.map(PartialDate::last).orElse(past.last());
        if (is(at, Period::from)) {
            last = earlier(
                    last,
                    date(at, fact, period -> Optional.of(period.to()))
                            .map(PartialDate::last)
                            .orElse(last));
        }
        last = earlier(last, past.last());
        LocalDate first = earlier(month.map(PartialDate::first).orElse(past.first()), last);
        boolean late = is(at, Period::to);
        return new Days(first, last, late ? last : first, late);
    }

    private static boolean is(FactRef at, Function<Period, Field> part) {
        return at.kind().period().map(part).equals(at.field());
    }

    private static Optional<PartialDate> date(FactRef at, Fact fact, Function<Period, Optional<Field>> part) {
        return at.kind().period().flatMap(part).flatMap(field -> fact.date(field.id()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
