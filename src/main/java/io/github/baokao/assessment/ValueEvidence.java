package io.github.baokao.assessment;

import java.util.List;
import java.util.Optional;

/**
 * A plain comparison.
 *
 * @param found what is stated
 * @param expected what is asked for
 */
public record ValueEvidence(Optional<String> found, List<String> expected) implements Evidence {
    /** Copies the lists. */
    public ValueEvidence {
        expected = List.copyOf(expected);
    }
}
