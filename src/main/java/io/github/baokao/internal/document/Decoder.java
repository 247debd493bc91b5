package io.github.baokao.internal.document;

import java.util.Optional;

/**
 * Makes something of a value.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Decoder<T> {

    /**
     * Decodes a value. Bad content is no exception.
     *
     * @param node the value, which is not null in the sense of {@link Node#isNull()}
     * @param faults takes every fault
     * @return the result, or empty if there was a fault
     */
    Optional<T> decode(Node node, Faults faults);
}
