package io.github.baokao.internal.engine;

import io.github.baokao.assessment.WorkRun;
import io.github.baokao.catalog.WorkCriterion;
import io.github.baokao.term.Counting;
import io.github.baokao.term.Verdict;
import java.util.List;

/** Joins spells of work into unbroken runs, one after the other, and counts their months. */
final class Runs {
    private static final int DAYS_OF_A_MONTH = 30;

    private final Spells spells;
    private Verdict[] verdicts = {};
    private Verdict lowest = Verdict.SATISFIED;
    private long from;
    private long end;
    private int place;
    private long start;
    private long carefulEnd;
    private long generousEnd;

    Runs(Spells spells) {
        this.spells = spells;
    }

    /**
     * Begins anew with the runs of the spells that reach a verdict.
     *
     * @param verdicts the verdict of each spell
     * @param lowest the verdict to be reached
     * @param from the first day that counts
     * @param end the day after the last one that counts
     */
    Runs of(Verdict[] verdicts, Verdict lowest, long from, long end) {
        this.verdicts = verdicts;
        this.lowest = lowest;
        this.from = from;
        this.end = end;
        place = 0;
        return this;
    }

    /** The runs themselves. */
    List<WorkRun> all() {
        Gathered<WorkRun> all = new Gathered<>(2);
        while (next()) {
            all.add(new WorkRun(Day.date(start), Day.date(carefulEnd), Day.date(generousEnd)));
        }
        return all.take();
    }

    /** The months of the runs: all of them added up, or those of the longest one. */
    int months(WorkCriterion criterion, boolean careful) {
        int months = 0;
        int days = 0;
        int longest = 0;
        while (next()) {
            long last = careful ? carefulEnd : generousEnd;
            if (start < last) {
                int whole = Day.months(start, last);
                months += whole;
                days += Day.daysBeyondMonths(start, last);
                longest = Math.max(longest, whole);
            }
        }
        return criterion.counting() == Counting.CONTINUOUS ? longest : months + days / DAYS_OF_A_MONTH;
    }

    /** Goes on to the next run, if there is one. */
    private boolean next() {
        boolean open = false;
        for (; place < spells.size; place++) {
            int spell = spells.order[place];
            long first = Math.max(spells.start[spell], from);
            long last = Math.min(spells.generousEnd[spell], end);
            if (verdicts[spell].compareTo(lowest) < 0 || first >= last) {
                continue;
            }
            if (open && first > generousEnd) {
                return true;
            }
            long careful = Math.min(spells.carefulEnd[spell], end);
            start = open ? start : first;
            carefulEnd = open ? Math.max(carefulEnd, careful) : careful;
            generousEnd = open ? Math.max(generousEnd, last) : last;
            open = true;
        }
        return open;
    }
}
