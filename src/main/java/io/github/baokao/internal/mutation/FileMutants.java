package io.github.baokao.internal.mutation;

import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.ScalarNode;
import io.github.baokao.internal.document.SequenceNode;
import io.github.baokao.internal.document.Trees;
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

    String file() {
        return file;
    }

    Node root() {
        return root;
    }

    List<Mutant> mutants() {
        return List.copyOf(mutants);
    }

    /** Puts another word in the place of a scalar. */
    void replaced(MutantKind kind, String where, Node node, String word) {
        String old = Trees.text(node).orElse("");
        IdentityHashMap<Node, Optional<Node>> changes = new IdentityHashMap<>();
        changes.put(node, Optional.of(scalar(node, word)));
        add(kind, where + " " + old + "→" + word, node, "“" + old + "”改为“" + word + "”", changes);
    }

    /** Leaves out an entry of a mapping, or an item of a list. */
    void dropped(MutantKind kind, String where, Node node, String what) {
        IdentityHashMap<Node, Optional<Node>> changes = new IdentityHashMap<>();
        changes.put(node, Optional.empty());
        add(kind, where + " 删去", node, "删去" + what, changes);
    }

    /** Leaves out an item of a list; with the last one the whole list goes, and {@code holder} with it. */
    void dropped(MutantKind kind, String where, List<Node> items, Node item, Node holder, String what) {
        dropped(kind, where, items.size() > 1 ? item : holder, what);
    }

    /** Changes several nodes at once. */
    void changed(
            MutantKind kind, String id, Node at, String description, IdentityHashMap<Node, Optional<Node>> changes) {
        add(kind, id, at, description, changes);
    }

    /** Has two items of a list change their places. */
    void swapped(MutantKind kind, String where, SequenceNode list, int first, String what) {
        List<Node> items = new ArrayList<>(list.items());
        Node moved = items.set(first, items.get(first + 1));
        items.set(first + 1, moved);
        IdentityHashMap<Node, Optional<Node>> changes = new IdentityHashMap<>();
        changes.put(list, Optional.of(new SequenceNode(list.place(), items)));
        add(kind, where + " 与后一项对调", moved, what, changes);
    }

    static ScalarNode scalar(Node at, String text) {
        return new ScalarNode(at.place(), ScalarNode.Kind.PLAIN, text);
    }

    private void add(
            MutantKind kind, String id, Node at, String description, IdentityHashMap<Node, Optional<Node>> changes) {
        Node tree = Trees.changed(root, changes);
        String name = file.substring("catalog/".length(), file.length() - ".yaml".length());
        mutants.add(new Mutant(kind, name + " " + id, at.place(), description, new Change.FileChanged(file, tree)));
    }
}
