package io.github.baokao.term;

/** The level of a professional title (职称). */
public enum TitleLevel implements Term {
    /** Junior. */
    JUNIOR("初级"),
    /** Intermediate. */
    INTERMEDIATE("中级"),
    /** Senior. */
    SENIOR("高级");

    private final String word;

    TitleLevel(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
