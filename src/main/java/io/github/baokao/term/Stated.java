package io.github.baokao.term;

/** What a person says to a yes-or-no question. */
public enum Stated implements Term {
    /** Yes. */
    YES("是"),
    /** No. */
    NO("否"),
    /** Nothing. */
    NOT_STATED("未写");

    private final String word;

    Stated(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
