package io.github.baokao.assessment;

import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Work;
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
 * @param runs the unbroken runs of all spells that may count, on the generous reading
 * @param spells every spell and whether it counts
 */
public record WorkEvidence(
        Work work,
        Optional<PartialDate> after,
        int sureMonths,
        int reviewedMonths,
        int possibleMonths,
        List<WorkRun> runs,
        List<CountedSpell> spells)
        implements Evidence {
    /** Copies the lists. */
    public WorkEvidence {
        runs = List.copyOf(runs);
        spells = List.copyOf(spells);
    }
}
