package io.github.baokao.internal.base.document;

/**
 * A value without parts.
 *
 * @param place where it stands
 * @param kind what its syntax says
 * @param text the text as written, without quotes and with escapes resolved: {@code 012} stays {@code 012}
 */
public record ScalarNode(Place place, Kind kind, String text) implements Node {

    /** What the syntax of a format says of a value. */
    public enum Kind {
        /** A text in quotes, or a YAML block. */
        TEXT,
        /** YAML without quotes: untyped, whoever decodes it knows what it must be. */
        PLAIN,
        /** A JSON number. */
        NUMBER,
        /** A JSON boolean. */
        BOOLEAN,
        /** Nothing. */
        NULL
    }

    @Override
    public boolean isNull() {
        return kind == Kind.NULL;
    }

    /**
     * Whether it can be read as a text.
     *
     * @return true for {@link Kind#TEXT} and {@link Kind#PLAIN}
     */
    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.PLAIN;
    }
}
