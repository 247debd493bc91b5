package io.github.baokao.internal.workbench.lint;

import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.document.Trees;
import java.util.List;
import java.util.Optional;

/**
 * A value in a file, to point at. A step to something that is not there stays where it is, so that a finding always has a place.
 *
 * @param node the value
 */
record FileSpot(Node node) {

    /** The value under a key. */
    FileSpot key(String key) {
        return find(key).orElse(this);
    }

    /** The value under a key, if there is one. */
    Optional<FileSpot> find(String key) {
        return Trees.value(node, key).map(FileSpot::new);
    }

    /** The value under the only key. */
    FileSpot only() {
        return node instanceof MappingNode mapping && mapping.entries().size() == 1
                ? new FileSpot(mapping.entries().get(0).value())
                : this;
    }

    /** An item of a list, counted from 0. */
    FileSpot item(int index) {
        List<FileSpot> items = items();
        return index < items.size() ? items.get(index) : this;
    }

    /** The items of a list; none if this is no list. */
    List<FileSpot> items() {
        return node instanceof SequenceNode list
                ? list.items().stream().map(FileSpot::new).toList()
                : List.of();
    }

    /** The text, empty if this is a list or mapping. */
    String text() {
        return Trees.text(node).orElse("");
    }

    Place place() {
        return node.place();
    }

    /** A part of the text, by its offsets; the whole if its file writes it otherwise, with escapes for instance. */
    Place part(int from, int to) {
        Place whole = node.place();
        String text = text();
        int at = whole.source().text().indexOf(text, Math.max(whole.start(), 0));
        boolean plain = !text.isEmpty() && whole.start() >= 0 && at >= 0 && at + text.length() <= whole.end();
        return plain ? new Place(whole.source(), at + from, at + Math.max(to, from + 1), whole.path()) : whole;
    }
}
