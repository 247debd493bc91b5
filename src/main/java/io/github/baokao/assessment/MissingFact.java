package io.github.baokao.assessment;

import io.github.baokao.catalog.Aspect;

/**
 * A fact that would settle a condition.
 *
 * @param at the fact
 * @param aspect what it is needed for
 */
public record MissingFact(FactRef at, Aspect aspect) {
    /** Its path, such as {@code candidate.employment[0].to}. */
    public String path() {
        return at.path();
    }
}
