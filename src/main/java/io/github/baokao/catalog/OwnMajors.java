package io.github.baokao.catalog;

import java.util.List;

/**
 * The majors that 本专业 means for an occupation.
 *
 * @param names the majors
 * @param cite the choice that says so
 */
public record OwnMajors(List<String> names, Discrepancy cite) {
    /** Copies the lists. */
    public OwnMajors {
        names = List.copyOf(names);
    }
}
