package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.WorkRun;
import io.github.baokao.term.Counting;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Unbroken runs of work, joined once: the months after any day are then told from the run that it lies in and the sum of those behind it,
 * so that work after a hundred certificates costs little more than after one.
 */
final class Runs {
    private final int daysOfMonth;
    private final int size;
    private final long[] start;
    private final long[] carefulEnd;
    private final long[] generousEnd;

    /** The day after the last one of each run on the reading that months are counted by. */
    private final long[] end;

    /** Months and days left over of each run and all behind it, and the longest of these. */
    private final int[] months;

    private final int[] days;
    private final int[] longest;

    /**
     * Joins spells.
     *
     * @param spells the spells
     * @param counts which of them
     * @param limit the day after the last one that counts
     * @param careful whether months are counted on the careful reading, or on the generous one
     * @param daysOfMonth how many days left over of several runs make a month
     */
    Runs(Spells spells, IntPredicate counts, long limit, boolean careful, int daysOfMonth) {
        this.daysOfMonth = daysOfMonth;
        start = new long[spells.size];
        carefulEnd = new long[spells.size];
        generousEnd = new long[spells.size];
        int last = -1;
        for (int spell : spells.order) {
            long first = spells.start[spell];
            long generous = Math.min(spells.generousEnd[spell], limit);
            if (first >= generous || !counts.test(spell)) {
                continue;
            }
            if (last < 0 || first > generousEnd[last]) {
                last++;
                start[last] = first;
            }
            carefulEnd[last] = Math.max(carefulEnd[last], Math.min(spells.carefulEnd[spell], limit));
            generousEnd[last] = Math.max(generousEnd[last], generous);
        }
        size = last + 1;
        end = careful ? carefulEnd : generousEnd;
        months = new int[size + 1];
        days = new int[size + 1];
        longest = new int[size + 1];
        for (int i = last; i >= 0; i--) {
            months[i] = months[i + 1] + whole(i, start[i]);
            days[i] = days[i + 1] + left(i, start[i]);
            longest[i] = Math.max(longest[i + 1], whole(i, start[i]));
        }
    }

    /** The runs themselves. */
    List<WorkRun> all() {
        ListBuilder<WorkRun> all = new ListBuilder<>(size);
        for (int i = 0; i < size; i++) {
            all.add(new WorkRun(Day.date(start[i]), Day.date(carefulEnd[i]), Day.date(generousEnd[i])));
        }
        return all.take();
    }

    /** The months from a day on: of all runs added up, or of the longest one. */
    int months(long from, Counting counting) {
        int first = from == Day.NONE ? 0 : Arrays.binarySearch(start, 0, size, from);
        // the run that begins on the day, or else the one before, which it may lie in
        first = first >= 0 ? first : Math.max(-first - 2, 0);
        int behind = Math.min(first + 1, size);
        if (first == size) {
            return 0;
        }
        long begin = Math.max(start[first], from);
        if (counting == Counting.CONTINUOUS) {
            return Math.max(longest[behind], whole(first, begin));
        }
        return months[behind] + whole(first, begin) + (days[behind] + left(first, begin)) / daysOfMonth;
    }

    private int whole(int run, long from) {
        return from < end[run] ? Day.months(from, end[run]) : 0;
    }

    /** One run alone makes no month of its days: otherwise a day more, which does, could count for less. */
    private int left(int run, long from) {
        return from < end[run] ? Math.min(Day.daysBeyondMonths(from, end[run]), daysOfMonth - 1) : 0;
    }
}
