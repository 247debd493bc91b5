package io.github.baokao.internal.say.text;

import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Verdict;

/** The colours of a terminal, or none. */
public enum Palette {
    /** No colours: for files and pipes. */
    PLAIN,
    /** ANSI colours: for a terminal. */
    ANSI;

    private static final int RED = 31;
    private static final int GREEN = 32;
    private static final int YELLOW = 33;
    private static final int CYAN = 36;

    /**
     * A text in the colour of a verdict.
     *
     * @param verdict the verdict
     * @param text the text
     * @return the text, coloured
     */
    public String paint(Verdict verdict, String text) {
        return switch (verdict) {
            case SATISFIED -> in(GREEN, text);
            case NEEDS_REVIEW -> in(CYAN, text);
            case UNDETERMINED -> in(YELLOW, text);
            case NOT_SATISFIED -> in(RED, text);
        };
    }

    /**
     * A text in the colour of a verdict.
     *
     * @param verdict the verdict
     * @param text the text
     * @return the text, coloured
     */
    public String paint(ApplicationVerdict verdict, String text) {
        return switch (verdict) {
            case ELIGIBLE -> in(GREEN, text);
            case NEEDS_REVIEW -> in(CYAN, text);
            case UNDETERMINED -> in(YELLOW, text);
            case NOT_ELIGIBLE -> in(RED, text);
        };
    }

    /**
     * A text that stands out.
     *
     * @param text the text
     * @return the text, in bold
     */
    public String strong(String text) {
        return in(1, text);
    }

    private String in(int code, String text) {
        return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
