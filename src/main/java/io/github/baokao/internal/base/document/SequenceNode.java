package io.github.baokao.internal.base.document;

import java.util.Collections;
import java.util.List;

/**
 * A list.
 *
 * @param place where it stands
 * @param items its items
 */
public record SequenceNode(Place place, List<Node> items) implements Node {

    /** Takes the list for itself: whoever reads gives it away, and nobody gets to change it. */
    public SequenceNode {
        items = Collections.unmodifiableList(items);
    }
}
