package io.github.baokao.internal.decide.engine;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Finds the first day of a stretch from which on something is so. */
public final class BinarySearch {
    private BinarySearch() {}

    /**
     * The first day for which it is so.
     *
     * @param start the first day of the stretch
     * @param end the last day, for which it is so
     * @param isSo whether it is so; once it is, it stays
     */
    public static LocalDate first(LocalDate start, LocalDate end, Predicate<LocalDate> isSo) {
        LocalDate low = start;
        LocalDate high = end;
        while (low.isBefore(high)) {
            LocalDate middle = LocalDate.ofEpochDay(Math.floorDiv(low.toEpochDay() + high.toEpochDay(), 2L));
            if (isSo.test(middle)) {
                high = middle;
            } else {
                low = middle.plusDays(1);
            }
        }
        return high;
    }
}
