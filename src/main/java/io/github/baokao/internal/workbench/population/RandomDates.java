package io.github.baokao.internal.workbench.population;

import io.github.baokao.candidate.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Days near the figures of conditions.
 *
 * @param draw draws
 * @param asOf the day of signing
 * @param wholeMonths whether only whole months are worked
 */
record RandomDates(Draw draw, LocalDate asOf, boolean wholeMonths) {
    /** A day about so many months ago, as one of them says; now and then it is still to come. */
    LocalDate longAgo(List<Integer> months) {
        int ago = draw.chance(10) ? 0 : draw.pick(months) + (draw.chance(30) ? 12 : 0);
        return firstOfMonth(asOf.minusMonths(ago).plusDays(draw.chance(50) ? jitter() : draw.below(80) - 40));
    }

    /** A day within a year or a little more. */
    LocalDate ahead() {
        return firstOfMonth(asOf.plusDays(draw.below(420)));
    }

    int jitter() {
        return wholeMonths ? 0 : draw.below(5) - 2;
    }

    LocalDate firstOfMonth(LocalDate day) {
        return wholeMonths ? day.withDayOfMonth(1) : day;
    }

    LocalDate lastOfMonth(LocalDate day) {
        return wholeMonths ? YearMonth.from(day).atEndOfMonth() : day;
    }

    PartialDate partial(LocalDate day, int monthOnly) {
        return draw.chance(monthOnly) ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day);
    }
}
