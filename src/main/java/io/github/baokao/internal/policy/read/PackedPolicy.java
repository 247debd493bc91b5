package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.diagnostic.Severity;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.PackedTree;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.Trees;
import io.github.baokao.internal.policy.drl.CheckedFile;
import io.github.baokao.internal.policy.drl.RuleFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The policy that comes with the library, as the build read it: its catalogue parsed, what there is to say of its rules, its content hash.
 * {@link #main} is what the build runs.
 */
public final class PackedPolicy {
    private static final String RESOURCE = PolicyFiles.BUNDLED + "packed.bin";

    /** The hash of the rules that the build compiled, as the compiler saw them. */
    public static final String COMPILED = PolicyFiles.BUNDLED + "compiled.sha256";

    private static final String RULES = "rules";
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

    /**
     * What there is to say of the rules.
     *
     * @param catalog the catalogue whose discrepancies they cite
     */
    public List<PolicyRule> rules(Catalog catalog) {
        return PackedRules.unpack(Objects.requireNonNull(trees.get(RULES)), catalog);
    }

    /** The content hash of the files that it was made of. */
    public String hash() {
        return trees.get(HASH) instanceof ScalarNode hash ? hash.text() : "";
    }

    /**
     * Packs the policy found on the class path, and writes its rules as the rule compiler may see them.
     *
     * @param args the folder of the compiled classes, and the folder for the rules
     * @throws IOException if it cannot be written
     * @throws PolicyException if it is broken
     */
    public static void main(String[] args) throws IOException {
        PolicyFiles files = PolicyFiles.bundled();
        RuleFiles rules = RuleFiles.read(files.rules(), Optional.of(CatalogReader.read(files.catalog())));
        List<Diagnostic> faults = rules.findings().sorted().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .toList();
        if (!faults.isEmpty()) {
            throw new PolicyException(faults);
        }
        SortedMap<String, Node> trees = Trees.parse(files.catalog(), Faults.ofPolicy());
        trees.put(RULES, PackedRules.pack(rules.rules(), Place.ofFile(RULES)));
        trees.put(HASH, PackedRules.text(files.hash(), Place.ofFile(HASH)));
        try (OutputStream out = Files.newOutputStream(Path.of(args[0] + RESOURCE))) {
            PackedTree.write(trees, out);
        }
        Files.writeString(Path.of(args[0] + COMPILED), CheckedFile.hash(rules.sound()), StandardCharsets.UTF_8);
        for (CheckedFile rule : rules.sound()) {
            Path file = Path.of(args[1], rule.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, rule.drl(), StandardCharsets.UTF_8);
        }
    }
}
