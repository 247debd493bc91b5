package io.github.baokao.internal.diff;

import io.github.baokao.internal.document.MappingNode;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.ScalarNode;
import io.github.baokao.internal.document.SequenceNode;
import java.util.List;
import java.util.Optional;

/**
 * Where something of a catalogue was written.
 *
 * @param at the line
 * @param node what is written there; empty if it is written nowhere
 */
record Origin(Spot at, Optional<Node> node) {
    /** What stands under a key; where there is no such key, the thing that could have it. */
    Origin under(String key) {
        return node.filter(MappingNode.class::isInstance).stream()
                .flatMap(mapping -> ((MappingNode) mapping).entries().stream())
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(entry ->
                        new Origin(new Spot(at.file(), entry.keyPlace().lineNumber()), Optional.of(entry.value())))
                .orElse(new Origin(at, Optional.empty()));
    }

    /** The items of a list. */
    List<Origin> items() {
        return node.filter(SequenceNode.class::isInstance).stream()
                .flatMap(list -> ((SequenceNode) list).items().stream())
                .map(item -> new Origin(new Spot(at.file(), item.place().lineNumber()), Optional.of(item)))
                .toList();
    }

    /** An item of a list; where it has none, the list. */
    Origin item(int index) {
        List<Origin> items = items();
        return index < items.size() ? items.get(index) : new Origin(at, Optional.empty());
    }

    /** The text of a scalar under a key. */
    Optional<String> text(String key) {
        return under(key).node().filter(ScalarNode.class::isInstance).map(scalar -> ((ScalarNode) scalar).text());
    }
}
