package io.github.baokao.internal.policy;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.document.Documents;
import io.github.baokao.internal.document.Faults;
import io.github.baokao.internal.document.KeyPath;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.PackedTree;
import io.github.baokao.internal.document.Place;
import io.github.baokao.internal.document.ScalarNode;
import io.github.baokao.internal.document.SourceText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The policy that comes with the library, as the build read it: its files parsed, its rules as texts, its content hash.
 * {@link #main} is what the build runs.
 */
public final class PackedPolicy {
    private static final String RESOURCE = PolicyFiles.BUNDLED + "packed.bin";
    private static final String HASH = "hash";

    private final SortedMap<String, Node> trees;

    private PackedPolicy(SortedMap<String, Node> trees) {
        this.trees = trees;
    }

    /**
     * The policy of the library.
     *
     * @throws IllegalStateException if the archive was not built whole
     */
    public static PackedPolicy bundled() {
        try (@Nullable InputStream in = PackedPolicy.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not in the library's archive, which Maven builds: " + RESOURCE);
            }
            return new PackedPolicy(PackedTree.read(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** The catalogue. */
    public Catalog catalog() {
        return CatalogReader.readTrees(trees.subMap(PolicyFiles.CATALOG, PolicyFiles.CATALOG + Character.MAX_VALUE));
    }

    /** The texts of the rules, by path. */
    public SortedMap<String, String> rules() {
        SortedMap<String, String> rules = new TreeMap<>();
        trees.subMap(PolicyFiles.RULES, PolicyFiles.RULES + Character.MAX_VALUE)
                .forEach((path, node) -> rules.put(path, ((ScalarNode) node).text()));
        return rules;
    }

    /** The content hash of the files that it was made of. */
    public String hash() {
        return trees.get(HASH) instanceof ScalarNode hash ? hash.text() : "";
    }

    /**
     * Packs the policy found on the class path.
     *
     * @param args the folder of the compiled classes
     * @throws IOException if it cannot be written
     * @throws io.github.baokao.diagnostic.PolicyException if it is broken
     */
    public static void main(String[] args) throws IOException {
        PolicyFiles files = PolicyFiles.bundled();
        CatalogReader.read(files.catalog());
        Faults faults = Faults.ofPolicy();
        SortedMap<String, Node> trees = new TreeMap<>();
        files.catalog()
                .forEach((path, bytes) -> SourceText.decode(path, bytes, faults)
                        .flatMap(text -> Documents.yaml(text, faults))
                        .ifPresent(tree -> trees.put(path, tree)));
        files.rules().forEach((path, bytes) -> text(path, bytes, faults).ifPresent(tree -> trees.put(path, tree)));
        trees.put(HASH, scalar(HASH, files.hash()));
        try (OutputStream out = Files.newOutputStream(Path.of(args[0] + RESOURCE))) {
            PackedTree.write(trees, out);
        }
    }

    private static Optional<Node> text(String path, byte[] bytes, Faults faults) {
        return SourceText.decode(path, bytes, faults).map(text -> scalar(path, text.text()));
    }

    private static Node scalar(String file, String text) {
        return new ScalarNode(new Place(Place.ofFile(file).source(), -1, -1, KeyPath.ROOT), ScalarNode.Kind.TEXT, text);
    }
}
