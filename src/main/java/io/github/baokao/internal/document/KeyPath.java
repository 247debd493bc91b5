package io.github.baokao.internal.document;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a value stands in a document, such as {@code candidate.employment[1].from}. */
public final class KeyPath {

    /** The document itself. */
    public static final KeyPath ROOT = new KeyPath(Optional.empty(), "");

    /** Other keys are not repeated: whoever misplaces a name or an identity number may have made a key of it. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_-]{0,39}[0-9]{0,2}");

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

    /** Whether a key looks like the name of a field, and may be shown. */
    static boolean isName(String key) {
        return NAME.matcher(key).matches();
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
