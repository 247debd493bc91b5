package io.github.baokao.internal.say.text;

/**
 * A passage of a sentence that has an old and a new version.
 *
 * @param kept whether both versions have it
 * @param old what the old version has; the same as {@code current} if it is kept
 * @param current what the new version has
 */
public record ChangedPassage(boolean kept, String old, String current) {
    static ChangedPassage kept(String text) {
        return new ChangedPassage(true, text, text);
    }

    static ChangedPassage changed(String old, String current) {
        return new ChangedPassage(false, old, current);
    }
}
