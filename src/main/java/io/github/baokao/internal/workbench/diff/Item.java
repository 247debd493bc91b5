package io.github.baokao.internal.workbench.diff;

import java.util.List;

/**
 * An item of a list.
 *
 * @param key tells which items of two lists are the same one, where they are not equal
 * @param text its text
 * @param notes what else is said of it
 * @param at where it stands
 */
public record Item(String key, String text, List<Note> notes, Spot at) {
    /** Copies the list. */
    public Item {
        notes = List.copyOf(notes);
    }

    /** Whether another one says the same, wherever it stands. */
    boolean says(Item other) {
        return key.equals(other.key) && text.equals(other.text) && notes.equals(other.notes);
    }
}
