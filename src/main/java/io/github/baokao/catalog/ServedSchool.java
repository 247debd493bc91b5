package io.github.baokao.catalog;

import java.util.Optional;
import java.util.Set;

/**
 * A type of school that a list of majors serves.
 *
 * @param school the type
 * @param degrees the degrees it serves; empty for all
 * @param cite the choice that says so
 */
public record ServedSchool(String school, Set<String> degrees, Optional<Discrepancy> cite) {
    /** Copies the lists. */
    public ServedSchool {
        degrees = Set.copyOf(degrees);
    }
}
