package io.github.baokao.internal.mutation;

import io.github.baokao.term.Term;

/** What became of a mutant. */
public enum Outcome implements Term {
    /** A case failed. */
    NOTICED("有用例发现"),
    /** The policy could not even be loaded. */
    REFUSED("载入时就被拒绝"),
    /** What is changed is used by no condition, so that nothing could come out differently. */
    UNUSED("没有条件用到"),
    /** No case failed. */
    SURVIVED("没有用例发现");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
