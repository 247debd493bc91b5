package io.github.baokao.internal.decide.engine;

import io.github.baokao.candidate.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** A spell of work against the founding and the end of its employer: a month-only date conflicts only if its whole month does. */
public final class EmployerLife {
    private EmployerLife() {}

    /** Whether a spell from a day on surely starts before the founding. */
    public static boolean startsBefore(Optional<PartialDate> from, Optional<PartialDate> founded) {
        return from.isPresent()
                && founded.isPresent()
                && from.get().last().isBefore(founded.get().first());
    }

    /** Whether a spell until a day surely ends after the end; who still works there works there today. */
    public static boolean endsAfter(Optional<PartialDate> to, Optional<PartialDate> dissolved, LocalDate today) {
        if (dissolved.isEmpty()) {
            return false;
        }
        LocalDate end = to.isPresent() ? to.get().first() : today;
        return end.isAfter(dissolved.get().last());
    }
}
