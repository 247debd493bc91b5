package io.github.baokao.internal.base.document;

import java.util.Collections;
import java.util.List;

/**
 * A mapping.
 *
 * @param place where it stands
 * @param entries its entries in the order of the text; no key twice
 */
public record MappingNode(Place place, List<Entry> entries) implements Node {

    /** Takes the list for itself: whoever reads gives it away, and nobody gets to change it. */
    public MappingNode {
        entries = Collections.unmodifiableList(entries);
    }

    /**
     * Whether it has a key.
     *
     * @param key the key
     * @return true even if nothing stands under it
     */
    public boolean has(String key) {
        return entries.stream().anyMatch(entry -> entry.key().equals(key));
    }

    /**
     * A key and its value.
     *
     * @param key the key as written
     * @param keyPlace where the key stands
     * @param value the value
     */
    public record Entry(String key, Place keyPlace, Node value) {}
}
