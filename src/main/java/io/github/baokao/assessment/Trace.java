package io.github.baokao.assessment;

import java.util.List;

/**
 * A result with every conclusion that the rules drew for it.
 *
 * @param assessment the result
 * @param derivations the conclusions, in the order in which they were drawn
 */
public record Trace(Assessment assessment, List<Derivation> derivations) {
    /** Copies the list. */
    public Trace {
        derivations = List.copyOf(derivations);
    }
}
