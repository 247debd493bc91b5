package io.github.baokao.internal.workbench.diff;

import io.github.baokao.term.Verdict;
import java.util.List;

/** Why a condition has another verdict. */
public sealed interface Cause {
    /**
     * A criterion that only the new policy has.
     *
     * @param criterion the criterion in words
     * @param verdict its verdict
     */
    record NewCriterion(String criterion, Verdict verdict) implements Cause {}

    /**
     * A criterion that only the old policy had.
     *
     * @param criterion the criterion in words
     * @param verdict its verdict
     */
    record DroppedCriterion(String criterion, Verdict verdict) implements Cause {}

    /**
     * A criterion with another verdict.
     *
     * @param oldCriterion the criterion in words, as it was
     * @param criterion the criterion in words, as it is
     * @param old its verdict under the old policy
     * @param current its verdict under the new one
     * @param shifts what is found otherwise of the choice that it rests on; empty if the same is found and the rules combine it
     *     otherwise
     */
    record OtherVerdict(String oldCriterion, String criterion, Verdict old, Verdict current, List<Shift> shifts)
            implements Cause {
        /** Copies the list. */
        public OtherVerdict {
            shifts = List.copyOf(shifts);
        }
    }

    /** The verdicts of all criteria are the same, and the rules combine them otherwise. */
    record Combining() implements Cause {}
}
