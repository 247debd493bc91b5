package io.github.baokao.internal.coverage;

import java.util.List;

/**
 * A part of a policy.
 *
 * @param kind its kind
 * @param name the ids and names that tell it from all others of its kind
 */
record Part(PartKind kind, List<String> name) {

    /** Copies the list. */
    Part {
        name = List.copyOf(name);
    }

    static Part of(PartKind kind, String... name) {
        return new Part(kind, List.of(name));
    }
}
