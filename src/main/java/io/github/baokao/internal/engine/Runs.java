package io.github.baokao.internal.engine;

import io.github.baokao.term.Counting;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Joins spells of work into unbroken runs and counts their months (semantics, section 4). */
final class Runs {
    private static final int DAYS_OF_A_MONTH = 30;

    /**
     * A spell clipped at the day of signing.
     *
     * @param start its first day
     * @param carefulEnd the day after its last day, on the careful reading
     * @param generousEnd the same on the generous reading
     * @param verdict whether it counts
     */
    record Span(LocalDate start, LocalDate carefulEnd, LocalDate generousEnd, Verdict verdict) {}

    private final boolean careful;
    private int months;
    private int days;
    private int longest;
    private LocalDate runStart = LocalDate.MAX;
    private LocalDate runCareful = LocalDate.MIN;
    private LocalDate runGenerous = LocalDate.MIN;

    private Runs(boolean careful) {
        this.careful = careful;
    }

    /** The months of the spans, sorted by start, that reach a verdict, from a day on. */
    static int months(List<Span> spans, Verdict lowest, LocalDate from, boolean careful, Counting counting) {
        Runs runs = new Runs(careful);
        for (Span span : spans) {
            if (span.verdict().compareTo(lowest) >= 0 && span.generousEnd().isAfter(from)) {
                runs.add(span.start().isBefore(from) ? from : span.start(), span);
            }
        }
        runs.close();
        return counting == Counting.CONTINUOUS ? runs.longest : runs.months + runs.days / DAYS_OF_A_MONTH;
    }

    private void add(LocalDate start, Span span) {
        if (!start.isBefore(span.generousEnd())) {
            return;
        }
        if (start.isAfter(runGenerous)) {
            close();
            runStart = start;
            runCareful = span.carefulEnd();
            runGenerous = span.generousEnd();
        } else {
            runCareful = later(runCareful, span.carefulEnd());
            runGenerous = later(runGenerous, span.generousEnd());
        }
    }

    // the days left over are counted on their own, beside the whole months
    @SuppressWarnings("JavaPeriodGetDays")
    private void close() {
        LocalDate end = careful ? runCareful : runGenerous;
        if (runStart.isBefore(end)) {
            Period length = Period.between(runStart, end);
            months += (int) length.toTotalMonths();
            days += length.getDays();
            longest = Math.max(longest, (int) length.toTotalMonths());
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
