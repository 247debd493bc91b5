package io.github.baokao.internal.engine;

import io.github.baokao.candidate.PartialDate;
import java.util.Optional;

/**
 * After what work counts: after nothing, after something dated, or after something whose date is not known.
 *
 * @param date the date; empty if there is none or it is not known
 * @param unknown whether there is something whose date is not known
 * @param path the path of the date
 */
record Anchor(Optional<PartialDate> date, boolean unknown, String path) {
    static final Anchor NONE = new Anchor(Optional.empty(), false, "");

    static Anchor after(Optional<PartialDate> date, String path) {
        return new Anchor(date, date.isEmpty(), path);
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
        return unknown || (date.isPresent() && date.get().monthOnly());
    }
}
