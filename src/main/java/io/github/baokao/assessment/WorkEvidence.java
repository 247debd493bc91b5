package io.github.baokao.assessment;

import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Work, counted in months.
 *
 * @param work what is asked for
 * @param after the date after which work counts
 * @param sureMonths the months that surely count, on the careful reading
 * @param reviewedMonths the same with the spells that need review
 * @param possibleMonths the months of all spells that may count, on the generous reading
 * @param joined the unbroken runs of all spells that may count, whatever they count after, on the generous reading
 * @param spells every spell and whether it counts
 */
public record WorkEvidence(
        Work work,
        Optional<PartialDate> after,
        int sureMonths,
        int reviewedMonths,
        int possibleMonths,
        List<WorkRun> joined,
        List<CountedSpell> spells)
        implements Evidence {
    /** Copies the lists. */
    public WorkEvidence {
        joined = List.copyOf(joined);
        spells = List.copyOf(spells);
    }

    /** The runs, or what of them lies after the date. */
    public List<WorkRun> runs() {
        if (after.isEmpty()) {
            return joined;
        }
        LocalDate from = after.get().first();
        return joined.stream()
                .filter(run -> run.generousEnd().isAfter(from))
                .map(run -> run.first().isBefore(from) ? new WorkRun(from, run.carefulEnd(), run.generousEnd()) : run)
                .toList();
    }
}
