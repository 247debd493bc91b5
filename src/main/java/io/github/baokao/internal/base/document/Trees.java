package io.github.baokao.internal.base.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Trees as values: finds what stands under a key, and makes a tree that differs in a few nodes. */
public final class Trees {

    private Trees() {}

    /**
     * Parses YAML files that are known to be good.
     *
     * @param files bytes of UTF-8 by path
     * @param faults takes every fault
     * @return the trees by path; a file with a fault has none
     */
    public static SortedMap<String, Node> parse(Map<String, byte[]> files, Faults faults) {
        SortedMap<String, Node> trees = new TreeMap<>();
        files.forEach((path, bytes) -> SourceText.decode(path, bytes, faults)
                .flatMap(text -> Documents.yaml(text, faults))
                .ifPresent(tree -> trees.put(path, tree)));
        return trees;
    }

    /**
     * The value under a key.
     *
     * @param node a mapping; anything else has no keys
     * @param key the key
     * @return the value, if there is one
     */
    public static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .map(MappingNode.Entry::value)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * The items of the list under a key.
     *
     * @param node a mapping
     * @param key the key
     * @return the items; none if there is no such list
     */
    public static List<Node> items(Node node, String key) {
        return value(node, key)
                .filter(SequenceNode.class::isInstance)
                .map(list -> ((SequenceNode) list).items())
                .orElse(List.of());
    }

    /**
     * The text of a scalar.
     *
     * @param node a node
     * @return its text; empty for a mapping or list
     */
    public static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /**
     * A tree with some nodes replaced or left out.
     *
     * @param root the tree
     * @param changes what comes in the place of a node, which is told by being the same object; empty to leave it out together
     *     with its key
     * @return the other tree
     */
    public static Node changed(Node root, IdentityHashMap<Node, Optional<Node>> changes) {
        Optional<Node> change = changes.get(root);
        if (change != null) {
            return change.orElseThrow();
        }
        if (root instanceof MappingNode mapping) {
            List<MappingNode.Entry> entries = new ArrayList<>();
            for (MappingNode.Entry entry : mapping.entries()) {
                if (!isLeftOut(entry.value(), changes)) {
                    Node value = changed(entry.value(), changes);
                    entries.add(new MappingNode.Entry(entry.key(), entry.keyPlace(), value));
                }
            }
            return new MappingNode(mapping.place(), entries);
        }
        if (root instanceof SequenceNode sequence) {
            List<Node> items = sequence.items().stream()
                    .filter(item -> !isLeftOut(item, changes))
                    .map(item -> changed(item, changes))
                    .toList();
            return new SequenceNode(sequence.place(), items);
        }
        return root;
    }

    private static boolean isLeftOut(Node node, IdentityHashMap<Node, Optional<Node>> changes) {
        Optional<Node> change = changes.get(node);
        return change != null && change.isEmpty();
    }
}
