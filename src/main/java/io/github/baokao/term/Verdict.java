package io.github.baokao.term;

/** The verdict on a criterion or a condition, lowest first. */
public enum Verdict implements Term {
    /** The facts given rule it out. */
    NOT_SATISFIED("not-satisfied", "不满足"),
    /** A fact is missing or too coarse. */
    UNDETERMINED("undetermined", "待定"),
    /** A person must judge. */
    NEEDS_REVIEW("needs-review", "须人工审核"),
    /** The facts given meet it. */
    SATISFIED("satisfied", "满足");

    private final String id;
    private final String word;

    Verdict(String id, String word) {
        this.id = id;
        this.word = word;
    }

    /** The word used for it in JSON, for instance {@code not-satisfied}. */
    public String id() {
        return id;
    }

    @Override
    public String word() {
        return word;
    }
}
