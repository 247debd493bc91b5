package io.github.baokao.bench.hand;

import io.github.baokao.assessment.WorkRun;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts the months of spells, overlaps once. */
final class Months {
    private static final int DAYS_OF_A_MONTH = 30;

    /** A spell clipped at the day of signing: its first day, the days after its last one on both readings, whether it counts. */
    record Stretch(LocalDate start, LocalDate careful, LocalDate generous, Verdict verdict) {}

    private final List<Stretch> work;
    private int months;
    private int days;
    private List<WorkRun> runs = List.of();

    private Months(List<Stretch> work) {
        this.work = work;
    }

    /** The months from a day on of the stretches that reach a verdict. */
    static int of(List<Stretch> work, Verdict lowest, LocalDate from, boolean careful) {
        Months counted = new Months(work);
        counted.walk(lowest, from, careful, false);
        return counted.total();
    }

    /** The same on the generous reading, with the unbroken runs themselves. */
    static int runs(List<Stretch> work, LocalDate from, List<WorkRun> into) {
        Months counted = new Months(work);
        counted.runs = into;
        counted.walk(Verdict.UNDETERMINED, from, false, true);
        return counted.total();
    }

    static List<WorkRun> none() {
        return new ArrayList<>(2);
    }

    private int total() {
        return months + days / DAYS_OF_A_MONTH;
    }

    private void walk(Verdict lowest, LocalDate from, boolean byCareful, boolean keep) {
        LocalDate start = LocalDate.MAX;
        LocalDate careful = LocalDate.MIN;
        LocalDate generous = LocalDate.MIN;
        for (Stretch stretch : work) {
            LocalDate first = stretch.start().isBefore(from) ? from : stretch.start();
            if (stretch.verdict().compareTo(lowest) < 0 || !first.isBefore(stretch.generous())) {
                continue;
            }
            if (first.isAfter(generous)) {
                close(start, careful, generous, byCareful, keep);
                start = first;
                careful = stretch.careful();
                generous = stretch.generous();
            } else {
                careful = careful.isAfter(stretch.careful()) ? careful : stretch.careful();
                generous = generous.isAfter(stretch.generous()) ? generous : stretch.generous();
            }
        }
        close(start, careful, generous, byCareful, keep);
    }

    private void close(LocalDate start, LocalDate careful, LocalDate generous, boolean byCareful, boolean keep) {
        if (!start.isBefore(generous)) {
            return;
        }
        if (keep) {
            runs.add(new WorkRun(start, careful, generous));
        }
        LocalDate end = byCareful ? careful : generous;
        if (!start.isBefore(end)) {
            return;
        }
        int whole = 12 * (end.getYear() - start.getYear()) + end.getMonthValue() - start.getMonthValue();
        int rest = end.getDayOfMonth() - start.getDayOfMonth();
        if (rest < 0) {
            whole--;
            rest = (int) (end.toEpochDay() - start.plusMonths(whole).toEpochDay());
        }
        months += whole;
        // one run alone makes no month of them
        days += Math.min(rest, DAYS_OF_A_MONTH - 1);
    }
}
