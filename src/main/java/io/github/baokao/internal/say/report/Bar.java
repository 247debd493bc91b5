package io.github.baokao.internal.say.report;

import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A spell of work as it is drawn. Where only a month is stated, the days that are not sure are told from the others.
 *
 * @param earliest the first day it can have begun
 * @param first the day from which it is sure
 * @param last the day after the last one that is sure
 * @param latest the day after the last one it can have lasted
 * @param open whether it goes on
 */
record Bar(LocalDate earliest, LocalDate first, LocalDate last, LocalDate latest, boolean open) {

    /** What is drawn of a spell; one that goes on ends with the day of signing. Nothing without a first day. */
    static Optional<Bar> of(Fact spell, Period period, LocalDate asOf) {
        Optional<PartialDate> to = spell.date(period.to().id());
        return spell.date(period.from().id()).map(from -> {
            LocalDate last = to.map(PartialDate::first).orElse(asOf).plusDays(1);
            LocalDate end = end(from, to, asOf).plusDays(1);
            // a spell of one month, or one still to come, has no day that is sure
            boolean unsure = last.isBefore(from.last());
            return new Bar(from.first(), unsure ? end : from.last(), unsure ? end : last, end, to.isEmpty());
        });
    }

    private static LocalDate end(PartialDate from, Optional<PartialDate> to, LocalDate asOf) {
        LocalDate end = to.map(PartialDate::last).orElse(asOf);
        return end.isBefore(from.first()) ? from.last() : end;
    }

    /** The days that a scale must hold. */
    Stream<LocalDate> days() {
        return Stream.of(earliest, latest.minusDays(1));
    }
}
