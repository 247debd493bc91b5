package io.github.baokao.internal.say.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Whole years laid out to scale: where a day stands, in hundredths of the width.
 *
 * @param first the first day of the first year
 * @param end the day after the last day of the last year
 */
record Scale(LocalDate first, LocalDate end) {

    /** What the number of a year takes on the narrowest screen, with a gap: 36 of 300 pixels. */
    static final double LABEL = 12;

    /** Lines for every year are too close to each other beyond this. */
    private static final int MOST_LINES = 30;

    private static final double WHOLE = 100;

    /**
     * The beginning of a year.
     *
     * @param year the year
     * @param at where it stands
     * @param labelled whether there is room for its number behind it
     */
    record Tick(int year, double at, boolean labelled) {}

    /** The years that hold all these days. */
    static Scale of(Collection<LocalDate> days) {
        return new Scale(
                Collections.min(days).withDayOfYear(1),
                Collections.max(days).withDayOfYear(1).plusYears(1));
    }

    /** Where the beginning of a day stands, from 0 to 100. */
    double at(LocalDate day) {
        return WHOLE * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
    }

    /** The years that get a line, and among them those that get their number. */
    List<Tick> ticks() {
        int years = end.getYear() - first.getYear();
        int step = step(years);
        int line = years > MOST_LINES ? step : 1;
        List<Tick> ticks = new ArrayList<>();
        for (int year = first.getYear(); year <= end.getYear(); year++) {
            double at = at(LocalDate.of(year, 1, 1));
            boolean labelled = Math.floorMod(year, step) == 0 && at + LABEL <= WHOLE;
            if (Math.floorMod(year, line) == 0) {
                ticks.add(new Tick(year, at, labelled));
            }
        }
        return ticks;
    }

    /** The round number of years from one label to the next for which there is room: 1, 2, 5, 10, 20, 50 … */
    private static int step(int years) {
        int step = 1;
        for (int times = 0; WHOLE * step / years < LABEL; times++) {
            step = step * (times % 3 == 1 ? 5 : 4) / 2;
        }
        return step;
    }
}
