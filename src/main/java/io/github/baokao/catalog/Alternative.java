package io.github.baokao.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a criterion asks of a fact; a criterion can have several, of which one is enough.
 *
 * @param demands what is asked of its fields, in the order in which it is judged
 * @param work the work asked for after the fact; alone, if the criterion asks for work only
 */
public record Alternative(List<Demand> demands, Optional<Work> work) {
    /** Copies the list. */
    public Alternative {
        demands = List.copyOf(demands);
    }
}
