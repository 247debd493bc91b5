package io.github.baokao.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Occupations that a guide excludes by name, for certificates and for work.
 *
 * @param quote the sentence as printed
 * @param names the occupations
 * @param cite what is to be said of it
 */
public record Exclusion(Quote quote, List<String> names, Optional<Discrepancy> cite) {
    /** Copies the lists. */
    public Exclusion {
        names = List.copyOf(names);
    }
}
