package io.github.baokao.term;

/** How the date of one thing stands to that of another. */
public enum DateOrder implements Term {
    /** It is earlier. */
    EARLIER("较早"),
    /** They are the same, or not both stated. */
    SAME("相同"),
    /** It is later. */
    LATER("较晚");

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
