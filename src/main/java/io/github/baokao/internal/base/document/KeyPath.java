package io.github.baokao.internal.base.document;

import java.util.Optional;

/** Where a value stands in a document, such as {@code candidate.employment[1].from}. */
public final class KeyPath {

    /** The document itself. */
    public static final KeyPath ROOT = new KeyPath(Optional.empty(), "");

    private static final int LONGEST_WORD = 40;
    private static final int MOST_DIGITS = 2;

    private final Optional<KeyPath> parent;
    private final String step;

    private KeyPath(Optional<KeyPath> parent, String step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * The path of a value in a mapping.
     *
     * @param key its key
     * @return the longer path
     */
    public KeyPath key(String key) {
        String name = isName(key) ? key : "*";
        return new KeyPath(Optional.of(this), parent.isPresent() ? "." + name : name);
    }

    /**
     * The path of an item of a list.
     *
     * @param index its index, counted from 0
     * @return the longer path
     */
    public KeyPath item(int index) {
        return new KeyPath(Optional.of(this), "[" + index + "]");
    }

    /**
     * Whether a key looks like the name of a field, a word with two digits at most, and may be shown. Other keys are not repeated:
     * whoever misplaces a name or an identity number may have made a key of it.
     */
    static boolean isName(String key) {
        int word = 0;
        while (word < key.length() && (isLetter(key.charAt(word)) || (word > 0 && isJoint(key.charAt(word))))) {
            word++;
        }
        int end = word;
        while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
            end++;
        }
        return end == key.length() && word > 0 && word <= LONGEST_WORD && end - word <= MOST_DIGITS;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isJoint(char c) {
        return c == '_' || c == '-';
    }

    /**
     * The path as a text.
     *
     * @return the steps, or {@code $} for the document itself
     */
    @Override
    public String toString() {
        return parent.isEmpty()
                ? "$"
                : parent.filter(p -> p.parent.isPresent())
                                .map(KeyPath::toString)
                                .orElse("")
                        + step;
    }
}
