package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.PartialDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * After what work counts: after nothing, after something dated, or after something whose date is not known.
 *
 * @param date the date; empty if there is none or it is not known
 * @param ref where the date stands, or should stand; null if work counts after nothing
 */
record Anchor(Optional<PartialDate> date, @Nullable FactRef ref) {
    static final Anchor NONE = new Anchor(Optional.empty(), null);

    /** Whether there is something whose date is not known. */
    boolean unknown() {
        return ref != null && date.isEmpty();
    }

    /** The first day that counts on the careful reading. */
    long careful() {
        return date.isPresent() ? Day.of(date.get().last()) : Day.NONE;
    }

    /** The first day that counts on the generous reading. */
    long generous() {
        return date.isPresent() ? Day.of(date.get().first()) : Day.NONE;
    }

    /** Whether a day would settle it. */
    boolean coarse() {
        return unknown() || (date.isPresent() && date.get().monthOnly());
    }
}
