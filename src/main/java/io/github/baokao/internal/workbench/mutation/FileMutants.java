package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.document.Trees;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Makes the mutants of one file of the catalogue. */
final class FileMutants {

    private final String file;
    private final Node root;
    private final List<Mutant> mutants = new ArrayList<>();

    FileMutants(String file, Node root) {
        this.file = file;
        this.root = root;
    }

    Node root() {
        return root;
    }

    List<Mutant> mutants() {
        return List.copyOf(mutants);
    }

    /** Puts another word in the place of a scalar, and leaves out what went with the old one. */
    void replaced(MutantKind kind, String where, Node node, String word, List<Node> companions) {
        String old = Trees.text(node).orElse("");
        IdentityHashMap<Node, Optional<Node>> changes = gone(companions);
        changes.put(node, Optional.of(new ScalarNode(node.place(), ScalarNode.Kind.PLAIN, word)));
        add(kind, where + " " + old + "→" + word, node, where + "：“" + old + "”改为“" + word + "”", changes);
    }

    /** Leaves out an entry of a mapping, or an item of a list, and what is about it. */
    void dropped(MutantKind kind, String where, Node node, List<Node> companions) {
        IdentityHashMap<Node, Optional<Node>> changes = gone(companions);
        changes.put(node, Optional.empty());
        String text = Trees.text(node).map(word -> "“" + word + "”").orElse("");
        add(kind, where + " 删去", node, "删去 " + where + text, changes);
    }

    /** Gives an entry of a mapping another key. */
    void renamed(MutantKind kind, String where, MappingNode mapping, MappingNode.Entry entry, String key) {
        List<MappingNode.Entry> entries = new ArrayList<>(mapping.entries());
        entries.set(entries.indexOf(entry), new MappingNode.Entry(key, entry.keyPlace(), entry.value()));
        IdentityHashMap<Node, Optional<Node>> changes = new IdentityHashMap<>();
        changes.put(mapping, Optional.of(new MappingNode(mapping.place(), entries)));
        add(kind, where + "→" + key, entry.value(), where + " 改为 " + key, changes);
    }

    /** Adds a word to a list. */
    void added(MutantKind kind, String where, SequenceNode list, String word) {
        List<Node> items = new ArrayList<>(list.items());
        items.add(new ScalarNode(list.place(), ScalarNode.Kind.PLAIN, word));
        IdentityHashMap<Node, Optional<Node>> changes = new IdentityHashMap<>();
        changes.put(list, Optional.of(new SequenceNode(list.place(), items)));
        add(kind, where + "+" + word, list, where + " 加上“" + word + "”", changes);
    }

    /** Has two items of a list change their places. */
    void swapped(MutantKind kind, String where, SequenceNode list, int first) {
        List<Node> items = new ArrayList<>(list.items());
        Node moved = items.set(first, items.get(first + 1));
        items.set(first + 1, moved);
        IdentityHashMap<Node, Optional<Node>> changes = new IdentityHashMap<>();
        changes.put(list, Optional.of(new SequenceNode(list.place(), items)));
        add(kind, where + " 与后一项对调", moved, where + " 与后一项对调", changes);
    }

    private static IdentityHashMap<Node, Optional<Node>> gone(List<Node> nodes) {
        IdentityHashMap<Node, Optional<Node>> changes = new IdentityHashMap<>();
        nodes.forEach(node -> changes.put(node, Optional.empty()));
        return changes;
    }

    private void add(
            MutantKind kind, String id, Node at, String description, IdentityHashMap<Node, Optional<Node>> changes) {
        Node tree = Trees.changed(root, changes);
        String name = file.substring("catalog/".length(), file.length() - ".yaml".length());
        mutants.add(new Mutant(kind, name + " " + id, at.place(), description, new Edit.FileChanged(file, tree)));
    }
}
