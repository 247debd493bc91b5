package io.github.baokao.term;

/** The verdict on a whole application, lowest first: the highest of its conditions. */
public enum ApplicationVerdict implements Term {
    /** No condition can be met on the facts given. */
    NOT_ELIGIBLE("not-eligible", "不可报考"),
    /** A fact is missing or too coarse. */
    UNDETERMINED("undetermined", "待定"),
    /** A person must judge. */
    NEEDS_REVIEW("needs-review", "须人工审核"),
    /** At least one condition is met. */
    ELIGIBLE("eligible", "可以报考");

    private final String id;
    private final String word;

    ApplicationVerdict(String id, String word) {
        this.id = id;
        this.word = word;
    }

    /** The word used for it in JSON, for instance {@code not-eligible}. */
    public String id() {
        return id;
    }

    @Override
    public String word() {
        return word;
    }
}
