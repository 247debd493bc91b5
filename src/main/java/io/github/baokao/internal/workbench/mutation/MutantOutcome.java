package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.term.Term;

/** What became of a mutant. */
public enum MutantOutcome implements Term {
    /** A case failed. */
    NOTICED("有用例发现"),
    /** The policy could not even be loaded. */
    REFUSED("载入时就被拒绝"),
    /** Nothing can come out differently: no condition uses what is changed, or the same is said elsewhere. */
    UNUSED("不影响任何结果"),
    /** No case failed. */
    SURVIVED("没有用例发现");

    private final String word;

    MutantOutcome(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
