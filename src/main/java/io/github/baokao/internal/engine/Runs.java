package io.github.baokao.internal.engine;

import io.github.baokao.assessment.WorkRun;
import io.github.baokao.term.Counting;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
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
    record Span(LocalDate start, LocalDate carefulEnd, LocalDate generousEnd, Verdict verdict) {
        /** The same, clipped at an earlier day. */
        Span until(LocalDate day) {
            LocalDate end = day.plusDays(1);
            return generousEnd.isAfter(end) || carefulEnd.isAfter(end)
                    ? new Span(start, earlier(carefulEnd, end), earlier(generousEnd, end), verdict)
                    : this;
        }

        static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }
    }

    private final List<WorkRun> runs = new ArrayList<>(2);
    private LocalDate start = LocalDate.MAX;
    private LocalDate carefulEnd = LocalDate.MIN;
    private LocalDate generousEnd = LocalDate.MIN;

    private Runs() {}

    /** The runs of the spans, sorted by start, that reach a verdict, from a day on. */
    static List<WorkRun> of(List<Span> spans, Verdict lowest, LocalDate from) {
        Runs runs = new Runs();
        for (Span span : spans) {
            if (span.verdict().compareTo(lowest) >= 0 && span.generousEnd().isAfter(from)) {
                runs.add(span.start().isBefore(from) ? from : span.start(), span);
            }
        }
        runs.close();
        return runs.runs;
    }

    /** The months of runs: all of them added up, or those of the longest one. */
    // the days left over are counted on their own, beside the whole months
    @SuppressWarnings("JavaPeriodGetDays")
    static int months(List<WorkRun> runs, boolean careful, Counting counting) {
        int months = 0;
        int days = 0;
        int longest = 0;
        for (WorkRun run : runs) {
            LocalDate end = careful ? run.carefulEnd() : run.generousEnd();
            if (run.first().isBefore(end)) {
                Period length = Period.between(run.first(), end);
                int whole = (int) length.toTotalMonths();
                months += whole;
                days += length.getDays();
                longest = Math.max(longest, whole);
            }
        }
        return counting == Counting.CONTINUOUS ? longest : months + days / DAYS_OF_A_MONTH;
    }

    private void add(LocalDate from, Span span) {
        if (!from.isBefore(span.generousEnd())) {
            return;
        }
        if (from.isAfter(generousEnd)) {
            close();
            start = from;
            carefulEnd = span.carefulEnd();
            generousEnd = span.generousEnd();
        } else {
            carefulEnd = later(carefulEnd, span.carefulEnd());
            generousEnd = later(generousEnd, span.generousEnd());
        }
    }

    private void close() {
        if (start.isBefore(generousEnd)) {
            runs.add(new WorkRun(start, carefulEnd, generousEnd));
        }
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
