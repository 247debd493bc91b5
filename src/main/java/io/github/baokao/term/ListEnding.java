package io.github.baokao.term;

/** How a printed list ends. */
public enum ListEnding implements Term {
    /** With 等: other names may count. */
    OPEN("等"),
    /** With 等 and a class: other names of the class count. */
    CLASS("类"),
    /** Closed: no other name counts. */
    CLOSED("封闭");

    private final String word;

    ListEnding(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
