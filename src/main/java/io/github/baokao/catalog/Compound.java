package io.github.baokao.catalog;

import java.util.List;

/**
 * A printed entry that runs several names together.
 *
 * @param printed the entry as printed
 * @param names the names in it
 */
public record Compound(String printed, List<String> names) {
    /** Copies the lists. */
    public Compound {
        names = List.copyOf(names);
    }
}
