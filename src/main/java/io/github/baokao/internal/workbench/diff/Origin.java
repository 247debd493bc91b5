package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** Every text in it with the keys that lead there, but for what stands under some keys of its own. */
    List<Item> leaves(Set<String> others) {
        List<Item> leaves = new ArrayList<>();
        node.filter(MappingNode.class::isInstance).stream()
                .flatMap(mapping -> ((MappingNode) mapping).entries().stream())
                .map(MappingNode.Entry::key)
                .filter(key -> !others.contains(key))
                .forEach(key -> under(key).collect(key, leaves));
        return leaves;
    }

    private void collect(String path, List<Item> leaves) {
        if (node.isEmpty()) {
            return;
        }
        if (node.get() instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> under(entry.key()).collect(path + "." + entry.key(), leaves));
        } else if (node.get() instanceof SequenceNode) {
            // things by their ids, texts by themselves
            items().forEach(item ->
                    item.collect(path + item.text("id").map(id -> "." + id).orElse(""), leaves));
        } else if (node.get() instanceof ScalarNode scalar) {
            leaves.add(new Item(path, path + "：" + scalar.text(), List.of(), at));
        }
    }
}
