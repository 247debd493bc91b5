package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds where the things of a catalogue were written: by folder, list in the file if there is one, and id. */
final class Origins {
    private static final String CATALOG = "catalog/";

    private final Map<String, Origin> found = new HashMap<>();

    /** Reads the files of a catalogue that is known to be good. */
    Origins(Map<String, byte[]> files) {
        files.forEach((path, bytes) -> {
            Faults faults = Faults.ofPolicy();
            SourceText.of(path, new String(bytes, StandardCharsets.UTF_8), faults)
                    .flatMap(text -> Documents.yaml(text, faults))
                    .ifPresent(root -> add(path, root));
        });
    }

    /** For instance {@code of("programmes", "hebei-level-2")} or {@code of("programmes/conditions", "hebei-2-1")}. */
    Origin of(String folder, String id) {
        return found.getOrDefault(folder + " " + id, new Origin(new Spot(CATALOG + folder, 0), Optional.empty()));
    }

    private void add(String path, Node root) {
        String inside = path.substring(CATALOG.length());
        int end = inside.indexOf('/') < 0 ? inside.indexOf('.') : inside.indexOf('/');
        String folder = inside.substring(0, end);
        Origin file = new Origin(new Spot(path, root.place().lineNumber()), Optional.of(root));
        found.put(
                folder + " " + file.text("id").or(() -> file.text("occupation")).orElse(""), file);
        if (root instanceof MappingNode mapping) {
            for (MappingNode.Entry entry : mapping.entries()) {
                for (Origin item : file.under(entry.key()).items()) {
                    id(item).ifPresent(id -> found.put(folder + "/" + entry.key() + " " + id, item));
                }
            }
        }
    }

    private static Optional<String> id(Origin item) {
        return item.text("id")
                .or(() -> item.text("check"))
                .or(() -> item.text("level"))
                .or(() -> item.text("for")
                        .map(occupation -> occupation + " " + item.text("kind").orElse("") + " "
                                + item.text("name").orElse("") + " "
                                + item.text("decided").orElse("")));
    }
}
