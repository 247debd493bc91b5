package io.github.baokao.internal.policy.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.filing.FilingFacts;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Documents;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.workbench.cases.CaseReader;
import io.github.baokao.internal.workbench.schema.SchemaFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An editor with the schemas and the reader take and refuse the same files, as far as their structure goes. */
@Tag("once")
class SchemaAgreementTest {

    private static final EditorView EDITOR =
            new EditorView(SchemaFiles.of(Eligibility.bundled().catalog()));

    static List<Path> files() throws IOException {
        try (Stream<Path> catalog = Files.walk(Path.of("catalog"));
                Stream<Path> rules = Files.walk(Path.of("rules"))) {
            return Stream.concat(catalog, rules)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyBundledFileIsGood(Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);
        String kind = first.substring(first.lastIndexOf('/') + 1).replace(".schema.json", "");
        assertThat(EDITOR.faults(kind, read(file.toString(), Files.readAllBytes(file))))
                .isEmpty();
    }

    private static final List<String> NAMES = List.of("beijing-", "电子商务师、", "photo", "-misprint", "one-inch-white");

    /** Faults that a schema can know of: of keys, types, words and ranges. Others need the rest of the catalogue or a calendar. */
    private static final Set<String> STRUCTURE = Set.of(
            "unknown-key",
            "missing-key",
            "wrong-type",
            "empty-value",
            "out-of-range",
            "unknown-word",
            "character",
            "bad-date");

    /** Where the reader says more than a schema can, and why. */
    private static final Map<Predicate<Said>, String> ONLY_THE_READER = Map.of(
            said -> said.what().contains("“lists”：相关职业和专业按哪一份清单"), "a superseded edition needs no lists",
            said -> NAMES.stream().anyMatch(said.what()::contains), "names that the catalogue defines: more may come",
            said -> said.what().contains("缺少级别"), "all five levels must be there",
            said -> said.what().contains("缺少检查"), "checks are for all kinds or for none",
            said -> said.what().contains("“05”"), "an editor takes 05 for the number 5",
            said -> said.what().contains("以小写字母开头"), "an editor takes a number for a key");

    /** A fault that the reader found. */
    private record Said(String code, String what) {}

    @TestFactory
    Stream<DynamicTest> mutantsOfTheSmallCatalogue() {
        Map<String, byte[]> files = Golden.miniCatalog();
        return files.keySet().stream().map(path -> {
            String kind = path.split("[/.]", -1)[1];
            return test(path, kind, read(path, files.get(path)), text -> catalogue(files, path, text));
        });
    }

    @TestFactory
    Stream<DynamicTest> mutantsOfCases() {
        Catalog catalog = Eligibility.bundled().catalog();
        return Stream.of(
                        "catalog/programmes/beijing/level-1.rulings.cases.yaml",
                        "rules/rulings.cases.yaml",
                        "catalog/pictures/one-inch-white.cases.yaml")
                .map(path -> test(
                        path,
                        path.split("/", -1)[1].equals("pictures")
                                ? "picture-cases"
                                : path.startsWith("rules") ? "rule-cases" : "programme-cases",
                        read(path, Golden.bytes(Path.of(path))),
                        text -> said(path, () -> CaseReader.read(Map.of(path, bytes(text)), catalog))));
    }

    @TestFactory
    DynamicTest mutantsOfAnApplication() {
        Decoder<Application> decoder =
                ApplicationNodes.decoder(Eligibility.bundled().catalog());
        Path example = Path.of("src/main/examples/hebei-level-2.json");
        return test("application", "application", read("application", Golden.bytes(example)), text -> {
            Faults faults = Faults.ofFacts();
            decoder.decode(read("mutant", bytes(text)), faults);
            return faults.findings().stream()
                    .map(finding -> new Said(finding.code().id(), finding.message()))
                    .toList();
        });
    }

    @TestFactory
    DynamicTest mutantsOfAFiling() {
        Decoder<FilingFacts> decoder =
                FilingReader.decoder(Eligibility.bundled().catalog());
        Path example = Path.of("src/main/examples/filing/beijing-level-4.yaml");
        return test("filing", "filing", read("filing", Golden.bytes(example)), text -> {
            Faults faults = Faults.ofFacts();
            decoder.decode(read("mutant", bytes(text)), faults);
            return faults.findings().stream()
                    .map(finding -> new Said(
                            // which fields and gaps a form has, the catalogue tells
                            finding.place().path().toString().startsWith("written.")
                                    ? "of-a-form"
                                    : finding.code().id(),
                            finding.message()))
                    .toList();
        });
    }

    @TestFactory
    Stream<DynamicTest> brokenFiles() {
        return Golden.inputs("broken/catalog").stream().flatMap(file -> {
            String text = new String(Golden.bytes(file), StandardCharsets.UTF_8);
            String first = text.lines().findFirst().orElseThrow();
            if (!first.startsWith("# as: ")
                    || CatalogFolder.of(first.substring("# as: ".length())).isEmpty()) {
                return Stream.empty();
            }
            String path = first.substring("# as: ".length());
            return Documents.yaml(SourceText.of(path, text, Faults.ofPolicy()).orElseThrow(), Faults.ofPolicy())
                    .stream()
                    .map(root -> DynamicTest.dynamicTest(
                            file.getFileName().toString(),
                            () -> assertThat(disagreement(
                                            path.split("[/.]", -1)[1],
                                            root,
                                            catalogue(Golden.miniCatalog(), path, text)))
                                    .isEmpty()));
        });
    }

    private static DynamicTest test(String name, String kind, Node root, Function<String, List<Said>> reader) {
        return DynamicTest.dynamicTest(name, () -> {
            List<String> disagreements = Mutants.of(root).stream()
                    .flatMap(mutant ->
                            disagreement(kind, read("mutant", bytes(mutant.text())), reader.apply(mutant.text()))
                                    .map(what -> mutant.name() + "：" + what)
                                    .stream())
                    .toList();
            assertThat(disagreements).isEmpty();
        });
    }

    private static Optional<String> disagreement(String kind, Node root, List<Said> said) {
        List<String> underlined = EDITOR.faults(kind, root);
        if (!underlined.isEmpty()) {
            return said.isEmpty() ? Optional.of("only the editor: " + underlined) : Optional.empty();
        }
        return said.stream()
                .filter(one -> STRUCTURE.contains(one.code()))
                .filter(one -> ONLY_THE_READER.keySet().stream().noneMatch(exception -> exception.test(one)))
                .findFirst()
                .map(one -> "only the reader: " + one);
    }

    /** What the reader says of one file of a catalogue. */
    private static List<Said> catalogue(Map<String, byte[]> files, String path, String text) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(path, bytes(text));
        return said(path, () -> CatalogReader.read(changed));
    }

    /** What is said of a file, and that there is something to be said of others because of it. */
    private static List<Said> said(String path, Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (PolicyException e) {
            return e.diagnostics().stream()
                    .map(diagnostic -> new Said(
                            diagnostic.span().toString().startsWith(path) ? diagnostic.code() : "elsewhere",
                            diagnostic.message()))
                    .toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Node read(String name, byte[] bytes) {
        Faults faults = Faults.ofPolicy();
        return SourceText.decode(name, bytes, faults)
                .flatMap(text -> Documents.yaml(text, faults))
                .orElseThrow();
    }
}
