package io.github.baokao.internal.policy.drl;

/**
 * A word, text, number or sign of a DRL file.
 *
 * @param kind which of them
 * @param text the characters; of a text those between the quotation marks
 * @param start the offset of its first character
 * @param end the offset after its last
 * @param closed whether a text has its closing quotation mark
 */
record Token(Kind kind, String text, int start, int end, boolean closed) {

    /** What a token can be. */
    enum Kind {
        WORD,
        TEXT,
        NUMBER,
        SIGN
    }

    boolean is(String other) {
        return kind != Kind.TEXT && text.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isVariable() {
        return kind == Kind.WORD && text.startsWith("$") && text.length() > 1;
    }
}
