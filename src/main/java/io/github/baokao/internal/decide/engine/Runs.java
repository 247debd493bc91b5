package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.WorkRun;
import io.github.baokao.term.Counting;
import io.github.baokao.term.Verdict;
import java.util.List;

/** Joins spells of work into unbroken runs, one after the other, and counts their months. */
final class Runs {
    /** The figure that stands for every employer. */
    static final int ANY_EMPLOYER = Integer.MIN_VALUE;

    private final Spells spells;
    private final int daysOfMonth;
    private int[] employers = {};
    private int employer = ANY_EMPLOYER;
    private boolean orUnknown;
    private Verdict[] verdicts = {};
    private Verdict lowest = Verdict.SATISFIED;
    private long from;
    private long end;
    private int place;
    private long start;
    private long carefulEnd;
    private long generousEnd;

    /** Of some spells, where so many days left over of several runs make a month. */
    Runs(Spells spells, int daysOfMonth) {
        this.spells = spells;
        this.daysOfMonth = daysOfMonth;
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
        employer = ANY_EMPLOYER;
        return this;
    }

    /** Only the runs at one employer, and those at one who is not stated if that may be the same. */
    Runs at(int[] numbers, int only, boolean mayBeUnknown) {
        employers = numbers;
        employer = only;
        orUnknown = mayBeUnknown;
        return this;
    }

    /** The runs themselves. */
    List<WorkRun> all() {
        ListBuilder<WorkRun> all = new ListBuilder<>(2);
        while (next()) {
            all.add(new WorkRun(Day.date(start), Day.date(carefulEnd), Day.date(generousEnd)));
        }
        return all.take();
    }

    /** The months of the runs: all of them added up, or those of the longest one. */
    int months(Counting counting, boolean careful) {
        int months = 0;
        int days = 0;
        int longest = 0;
        while (next()) {
            long last = careful ? carefulEnd : generousEnd;
            if (start < last) {
                int whole = Day.months(start, last);
                months += whole;
                // one run alone makes no month of its days: otherwise a day more, which does, could count for less
                days += Math.min(Day.daysBeyondMonths(start, last), daysOfMonth - 1);
                longest = Math.max(longest, whole);
            }
        }
        return counting == Counting.CONTINUOUS ? longest : months + days / daysOfMonth;
    }

    /** Goes on to the next run, if there is one. */
    private boolean next() {
        boolean open = false;
        for (; place < spells.size; place++) {
            int spell = spells.order[place];
            long first = Math.max(spells.start[spell], from);
            long last = Math.min(spells.generousEnd[spell], end);
            if (verdicts[spell].compareTo(lowest) < 0 || first >= last || isElsewhere(spell)) {
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

    private boolean isElsewhere(int spell) {
        return employer != ANY_EMPLOYER
                && employers[spell] != employer
                && !(orUnknown && employers[spell] == Spells.UNKNOWN);
    }
}
