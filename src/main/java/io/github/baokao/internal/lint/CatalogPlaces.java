package io.github.baokao.internal.lint;

import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.Place;
import io.github.baokao.internal.document.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Finds where the things of a catalogue stand in its files. */
final class CatalogPlaces {
    private static final String CATALOG = "catalog/";

    private final SortedMap<String, Node> trees;

    CatalogPlaces(SortedMap<String, Node> trees) {
        this.trees = trees;
    }

    /** All files that could be parsed. */
    List<Spot> all() {
        return trees.values().stream().map(Spot::new).toList();
    }

    /** The file of a folder whose {@code id}, or other key, has a value. */
    Spot file(String folder, String key, String value) {
        return in(folder).stream()
                .filter(file -> file.find(key).map(Spot::text).orElse("").equals(value))
                .findFirst()
                .orElseGet(() -> nowhere(folder));
    }

    /** The item with an id of a list, in a file or in the files of a folder. */
    Spot item(String folder, String list, String id) {
        return in(folder).stream()
                .flatMap(file -> file.key(list).items().stream())
                .filter(item -> item.find("id").map(Spot::text).orElse("").equals(id))
                .findFirst()
                .orElseGet(() -> nowhere(folder));
    }

    Spot occupation(String id) {
        return file("occupations/", "id", id);
    }

    Spot lists(String id) {
        return file("lists/", "id", id);
    }

    Spot document(String id) {
        return file("documents/", "id", id);
    }

    Spot picture(String id) {
        return file("pictures/", "id", id);
    }

    Spot form(String id) {
        return file("forms/", "id", id);
    }

    Spot programme(String id) {
        return file("programmes/", "id", id);
    }

    Spot condition(String id) {
        return item("programmes/", "conditions", id);
    }

    Spot source(String id) {
        return item("sources.yaml", "sources", id);
    }

    /** The files of a folder, in the order of their paths. */
    List<Spot> in(String folder) {
        return trees.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(CATALOG + folder))
                .map(Map.Entry::getValue)
                .map(Spot::new)
                .toList();
    }

    private static Spot nowhere(String folder) {
        return new Spot(new ScalarNode(Place.ofFile(CATALOG + folder), ScalarNode.Kind.NULL, ""));
    }
}
