package io.github.baokao.fact;

import io.github.baokao.term.Term;

/** The degree that a schooling counts as. */
public enum CountedDegree implements Term {
    /** The degree stated. */
    AS_STATED("写明的学历"),
    /** 专科, though none is stated. */
    COLLEGE("没有写的按专科"),
    /** A degree is needed but not stated. */
    MISSING("需要写明而没有写"),
    /** No degree. */
    NONE("没有学历层次");

    private final String word;

    CountedDegree(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
