package io.github.baokao.internal.workbench.lint;

import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.ScalarNode;
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
    List<FileSpot> all() {
        return trees.values().stream().map(FileSpot::new).toList();
    }

    /** The file of a folder whose {@code id}, or other key, has a value. */
    FileSpot file(String folder, String key, String value) {
        return in(folder).stream()
                .filter(file -> file.find(key).map(FileSpot::text).orElse("").equals(value))
                .findFirst()
                .orElseGet(() -> nowhere(folder));
    }

    /** The item with an id of a list, in a file or in the files of a folder. */
    FileSpot item(String folder, String list, String id) {
        return in(folder).stream()
                .flatMap(file -> file.key(list).items().stream())
                .filter(item -> item.find("id").map(FileSpot::text).orElse("").equals(id))
                .findFirst()
                .orElseGet(() -> nowhere(folder));
    }

    FileSpot occupation(String id) {
        return file("occupations/", "id", id);
    }

    FileSpot lists(String id) {
        return file("lists/", "id", id);
    }

    FileSpot document(String id) {
        return file("documents/", "id", id);
    }

    FileSpot picture(String id) {
        return file("pictures/", "id", id);
    }

    FileSpot form(String id) {
        return file("forms/", "id", id);
    }

    FileSpot programme(String id) {
        return file("programmes/", "id", id);
    }

    FileSpot condition(String id) {
        return item("programmes/", "conditions", id);
    }

    FileSpot source(String id) {
        return item("sources.yaml", "sources", id);
    }

    /** The files of a folder, in the order of their paths. */
    List<FileSpot> in(String folder) {
        return trees.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(CATALOG + folder))
                .map(Map.Entry::getValue)
                .map(FileSpot::new)
                .toList();
    }

    private static FileSpot nowhere(String folder) {
        return new FileSpot(new ScalarNode(Place.ofFile(CATALOG + folder), ScalarNode.Kind.NULL, ""));
    }
}
