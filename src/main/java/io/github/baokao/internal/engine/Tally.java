package io.github.baokao.internal.engine;

import io.github.baokao.fact.Combination;
import io.github.baokao.fact.Combining;
import io.github.baokao.term.Verdict;

/** Which verdicts the parts of a whole have. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class Tally {
    /** How many flags there are: one for each verdict. */
    static final int FLAGS = Verdict.values().length;

    private int flags;

    void add(Verdict verdict) {
        flags |= 1 << verdict.ordinal();
    }

    boolean has(Verdict verdict) {
        return (flags & 1 << verdict.ordinal()) != 0;
    }

    /** All flags in one number. */
    int flags() {
        return flags;
    }

    /** What is asked about the whole. */
    Combination asked(Combining how) {
        return new Combination(
                how,
                has(Verdict.NOT_SATISFIED),
                has(Verdict.UNDETERMINED),
                has(Verdict.NEEDS_REVIEW),
                has(Verdict.SATISFIED));
    }

    /** The verdict on the whole. */
    Verdict combined(Answers answers, Combining how) {
        return answers.combined(how, this).judgement().verdict();
    }
}
