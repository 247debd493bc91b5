package io.github.baokao.internal.text;

/**
 * A passage of a sentence that has an old and a new version.
 *
 * @param kept whether both versions have it
 * @param old what the old version has; the same as {@code current} if it is kept
 * @param current what the new version has
 */
public record Passage(boolean kept, String old, String current) {
    static Passage kept(String text) {
        return new Passage(true, text, text);
    }

    static Passage changed(String old, String current) {
        return new Passage(false, old, current);
    }
}
