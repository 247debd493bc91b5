package io.github.baokao.term;

/** A degree of schooling, lowest first. */
public enum Degree implements Term {
    /** College, below a bachelor. */
    COLLEGE("专科"),
    /** Bachelor. */
    BACHELOR("本科"),
    /** Master. */
    MASTER("硕士"),
    /** Doctor. */
    DOCTOR("博士");

    private final String word;

    Degree(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
