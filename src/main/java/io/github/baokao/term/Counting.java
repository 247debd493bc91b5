package io.github.baokao.term;

/** How months of work are counted. */
public enum Counting implements Term {
    /** All runs of work added up. */
    CUMULATIVE("累计"),
    /** The longest single run. */
    CONTINUOUS("连续"),
    /** All runs of work at one employer added up. */
    SAME_EMPLOYER("同一单位累计");

    private final String word;

    Counting(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
