package io.github.baokao.internal.decide.engine;

import io.github.baokao.fact.Combination;
import io.github.baokao.fact.Combining;
import io.github.baokao.term.Verdict;
import java.util.EnumSet;
import java.util.Set;

/** Which verdicts the parts of a whole have, as flags in a number. */
// places in tables of one run: nothing outlives the order of the constants
@SuppressWarnings("EnumOrdinal")
final class VerdictSet {
    /** How many flags there are: one for each verdict. */
    static final int FLAGS = Verdict.values().length;

    private VerdictSet() {}

    /** The flag of a verdict. */
    static int of(Verdict verdict) {
        return 1 << verdict.ordinal();
    }

    static boolean has(int flags, Verdict verdict) {
        return (flags & of(verdict)) != 0;
    }

    /** What is asked about the whole. */
    static Combination asked(Combining how, int flags) {
        Set<Verdict> verdicts = EnumSet.allOf(Verdict.class);
        verdicts.removeIf(verdict -> !has(flags, verdict));
        return new Combination(how, verdicts);
    }
}
