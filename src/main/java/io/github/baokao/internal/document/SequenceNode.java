package io.github.baokao.internal.document;

import java.util.List;

/**
 * A list.
 *
 * @param place where it stands
 * @param items its items
 */
public record SequenceNode(Place place, List<Node> items) implements Node {

    /** Copies the list. */
    public SequenceNode {
        items = List.copyOf(items);
    }
}
