package io.github.baokao.internal.workbench.coverage;

import java.util.List;

/**
 * A part of a policy.
 *
 * @param kind its kind
 * @param name the ids and names that tell it from all others of its kind
 */
record CoveredPart(PartKind kind, List<String> name) {

    /** Copies the list. */
    CoveredPart {
        name = List.copyOf(name);
    }

    static CoveredPart of(PartKind kind, String... name) {
        return new CoveredPart(kind, List.of(name));
    }
}
