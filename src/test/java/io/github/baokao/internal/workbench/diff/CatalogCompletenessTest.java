package io.github.baokao.internal.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever a file of the catalogue says, another text there is a change: nothing can be taken for a matter of layout. */
class CatalogCompletenessTest {
    private final Map<String, ScalarNode> samples = new LinkedHashMap<>();

    @Test
    void everyKeyOfEveryFolderIsCompared() {
        Edited.FILES.catalog().forEach((path, bytes) -> {
            Faults faults = Faults.ofPolicy();
            String folder = path.substring("catalog/".length()).split("[/.]", 2)[0];
            SourceText.of(path, new String(bytes, StandardCharsets.UTF_8), faults)
                    .flatMap(text -> Documents.yaml(text, faults))
                    .ifPresent(root -> collect(folder, root));
        });
        assertThat(samples).hasSizeGreaterThan(80);
        long compared = samples.entrySet().stream()
                .filter(sample -> isCompared(sample.getKey(), sample.getValue()))
                .count();
        assertThat(compared).as("texts that can be another one").isGreaterThan(50);
    }

    private void collect(String path, Node node) {
        if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> collect(path + "." + entry.key(), entry.value()));
        } else if (node instanceof SequenceNode list) {
            list.items().forEach(item -> collect(path + "[]", item));
        } else if (node instanceof ScalarNode scalar) {
            samples.put(path + " " + kind(scalar), scalar);
        }
    }

    private static String kind(ScalarNode scalar) {
        return scalar.text().matches("\\d+") ? "number" : "text";
    }

    /** Whether the text could be another one at all; a change is found then. */
    private static boolean isCompared(String path, ScalarNode scalar) {
        SourceText source = scalar.place().source();
        String changed = scalar.text().matches("\\d+")
                ? Integer.toString(Integer.parseInt(scalar.text()) + 1)
                : scalar.text().equals("true") ? "false" : scalar.text() + "改";
        String text = source.text().substring(0, scalar.place().start())
                + '"'
                + changed.replace("\\", "\\\\").replace("\"", "\\\"")
                + '"'
                + source.text().substring(scalar.place().end());
        if (changed.matches("\\d+|false")) {
            text = text.replace('"' + changed + '"', changed);
        }
        Map<String, byte[]> files = new TreeMap<>(Edited.FILES.catalog());
        files.put(source.file(), text.getBytes(StandardCharsets.UTF_8));
        Optional<Catalog> catalog = read(files);
        catalog.ifPresent(current -> {
            files.putAll(Edited.FILES.rules());
            PolicyFiles all = PolicyFiles.of(files);
            LoadedPolicy old = Edited.ORIGINAL;
            LoadedPolicy edited = new LoadedPolicy("new", all, current, old.assessor(), old.reader());
            PolicyDiff diff = PolicyComparison.of(old, edited, Edited.CHINESE);
            assertThat(diff.changes())
                    .as("%s: %s → %s", path, scalar.text(), changed)
                    .isNotEmpty();
        });
        return catalog.isPresent();
    }

    private static Optional<Catalog> read(Map<String, byte[]> files) {
        try {
            return Optional.of(CatalogReader.read(files));
        } catch (PolicyException refused) {
            return Optional.empty();
        }
    }
}
