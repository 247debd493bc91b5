package io.github.baokao.term;

/** One of two things that are compared. */
public enum Side implements Term {
    /** The first one. */
    FIRST("前者"),
    /** The second one. */
    SECOND("后者");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
