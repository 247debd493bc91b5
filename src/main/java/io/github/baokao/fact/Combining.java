package io.github.baokao.fact;

import io.github.baokao.term.Term;

/** How the verdicts of parts make the verdict of a whole. */
public enum Combining implements Term {
    /** All parts are needed. */
    ALL("各部分都要"),
    /** One part is enough. */
    ANY("有一部分就够");

    private final String word;

    Combining(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
