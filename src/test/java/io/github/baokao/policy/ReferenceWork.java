package io.github.baokao.policy;

import io.github.baokao.policy.ReferenceConditions.Work;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 4 of the semantics: how stretches of work are joined and counted. */
final class ReferenceWork {
    /** A stretch of work: its first day, the day after its last one on both readings, and whether it counts. */
    record Stretch(LocalDate start, LocalDate carefulEnd, LocalDate generousEnd, Verdict counts) {}

    private ReferenceWork() {}

    /** The months, from a day on, of the stretches that reach a verdict; they must be sorted by their start. */
    static long months(List<Stretch> work, Verdict lowest, LocalDate after, boolean careful, Work asked) {
        List<Stretch> runs = new ArrayList<>();
        for (Stretch next : work) {
            if (next.counts().compareTo(lowest) < 0) {
                continue;
            }
            Optional<Stretch> last = runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
            if (last.filter(run -> !next.start().isAfter(run.generousEnd())).isPresent()) {
                Stretch run = last.get();
                LocalDate carefulEnd = later(run.carefulEnd(), next.carefulEnd());
                LocalDate generousEnd = later(run.generousEnd(), next.generousEnd());
                runs.set(runs.size() - 1, new Stretch(run.start(), carefulEnd, generousEnd, lowest));
            } else {
                runs.add(next);
            }
        }
        long months = 0;
        long days = 0;
        long longest = 0;
        for (Stretch run : runs) {
            LocalDate start = later(run.start(), after);
            LocalDate end = careful ? run.carefulEnd() : run.generousEnd();
            Period length = start.isBefore(end) ? Period.between(start, end) : Period.ZERO;
            months += length.toTotalMonths();
            // one run alone never makes a month of them, nor may a day more, which ends its month, count for less
            days += Math.min(length.get(ChronoUnit.DAYS), 29);
            longest = Math.max(longest, length.toTotalMonths());
        }
        return asked.continuous() ? longest : months + days / 30;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
