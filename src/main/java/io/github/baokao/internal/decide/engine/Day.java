package io.github.baokao.internal.decide.engine;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days as numbers that stand in the order of the days: months are counted with them without making a date. */
final class Day {
    /** Before every day. */
    static final long NONE = Long.MIN_VALUE;

    private static final int BITS = 5;
    private static final int IN_MONTH = (1 << BITS) - 1;
    private static final int SURELY_IN_MONTH = 28;
    private static final int MONTHS = 12;

    private Day() {}

    static long of(LocalDate date) {
        return ((date.getYear() * (long) MONTHS + date.getMonthValue() - 1) << BITS) | date.getDayOfMonth();
    }

    static LocalDate date(long day) {
        int month = (int) (day >> BITS);
        return LocalDate.of(Math.floorDiv(month, MONTHS), Math.floorMod(month, MONTHS) + 1, inMonth(day));
    }

    /** The day after. */
    static long after(long day) {
        boolean last = inMonth(day) >= SURELY_IN_MONTH && inMonth(day) == length(day >> BITS);
        return last ? (((day >> BITS) + 1) << BITS) | 1 : day + 1;
    }

    /** The same day some years later; the 28th of February for a 29th that is not there. */
    static long plusYears(long day, int years) {
        long later = day + ((years * (long) MONTHS) << BITS);
        return inMonth(later) > SURELY_IN_MONTH && inMonth(later) > length(later >> BITS) ? later - 1 : later;
    }

    /** The same day some months later; the last day of a month that is shorter. */
    static long plusMonths(long day, int months) {
        return of(date(day).plusMonths(months));
    }

    /** The whole months from one day to a later one. */
    static int months(long from, long to) {
        int months = (int) ((to >> BITS) - (from >> BITS));
        return inMonth(to) < inMonth(from) ? months - 1 : months;
    }

    /** The days left over after the whole months. */
    static int daysBeyondMonths(long from, long to) {
        if (inMonth(to) >= inMonth(from)) {
            return inMonth(to) - inMonth(from);
        }
        int before = length((to >> BITS) - 1);
        return before - Math.min(inMonth(from), before) + inMonth(to);
    }

    private static int inMonth(long day) {
        return (int) day & IN_MONTH;
    }

    private static int length(long month) {
        return month(month).lengthOfMonth();
    }

    private static YearMonth month(long month) {
        return YearMonth.of((int) Math.floorDiv(month, (long) MONTHS), (int) Math.floorMod(month, (long) MONTHS) + 1);
    }
}
