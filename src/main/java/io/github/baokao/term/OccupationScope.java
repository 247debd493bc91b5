package io.github.baokao.term;

/** Which occupations a criterion takes. */
public enum OccupationScope implements Term {
    /** Only the occupation applied for. */
    OWN("本职业"),
    /** The occupation applied for or a related one. */
    OWN_OR_RELATED("本职业或相关职业");

    private final String word;

    OccupationScope(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
