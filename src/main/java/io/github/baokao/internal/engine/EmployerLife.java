package io.github.baokao.internal.engine;

import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Spell;
import java.time.LocalDate;
import java.util.Optional;

/** A spell of work against the founding and the end of its employer: a month-only date conflicts only if its whole month does. */
public final class EmployerLife {
    private EmployerLife() {}

    /** Whether it surely starts before the founding. */
    public static boolean startsBefore(Spell spell) {
        Optional<PartialDate> from = spell.from();
        Optional<PartialDate> founded = spell.employerFounded();
        return from.isPresent()
                && founded.isPresent()
                && from.get().last().isBefore(founded.get().first());
    }

    /** Whether it surely ends after the end; who still works there works there today. */
    public static boolean endsAfter(Spell spell, LocalDate today) {
        LocalDate end = spell.to().map(PartialDate::first).orElse(today);
        Optional<PartialDate> dissolved = spell.employerDissolved();
        return dissolved.isPresent() && end.isAfter(dissolved.get().last());
    }
}
