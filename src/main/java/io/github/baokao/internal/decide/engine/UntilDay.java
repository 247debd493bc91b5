package io.github.baokao.internal.decide.engine;

import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Field;
import io.github.baokao.fact.DueDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The day on which a word gives way to the first one of its vocabulary, such as the day of graduation. */
final class UntilDay {
    /** How many ways there are for it to stand to a day. */
    static final int STATES = 4;

    private static final int NOT_STATED = 0;
    private static final int HAPPENED = 1;
    private static final int SOON = 2;

    private final Field date;
    private final int months;

    /** The day in a field, which is soon if it is not more than some months ahead. */
    UntilDay(Field date, int months) {
        this.date = date;
        this.months = months;
    }

    /** The number of a state on a day. */
    int state(Entry entry, long day) {
        Optional<PartialDate> until = entry.date(date);
        if (until.isEmpty()) {
            return NOT_STATED;
        }
        long first = Day.of(until.get().first());
        if (first <= day) {
            return HAPPENED;
        }
        return Day.of(until.get().last()) <= Day.plusMonths(day, months) ? SOON : SOON + 1;
    }

    /** What rules see of a state; null where there is no such day. */
    static @Nullable DueDay of(int state) {
        return state == STATES
                ? null
                : new DueDay(
                        state != NOT_STATED,
                        state == HAPPENED,
                        state == NOT_STATED || state == HAPPENED || state == SOON);
    }

    /** Whether it has come by a day. */
    boolean happened(Entry entry, long day) {
        return state(entry, day) == HAPPENED;
    }

    void changes(Entry entry, Consumer<LocalDate> told) {
        Optional<PartialDate> until = entry.date(date);
        if (until.isPresent()) {
            told.accept(until.get().first());
            LocalDate soon = until.get().last().minusMonths(months);
            // the same day of a shorter month comes a little later
            for (int i = 0; i <= 3; i++) {
                told.accept(soon.plusDays(i));
            }
        }
    }
}
