package io.github.baokao.internal.workbench.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas under {@code catalog/schema} are those that the reader tells, and every file names its own. */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of("catalog/schema");

    private final Catalog catalog = Eligibility.bundled().catalog();
    private final Hints hints = new Hints(catalog.kinds());
    private final Map<String, String> schemas = SchemaFiles.of(catalog, hints);

    private final String vocabulary = RuleVocabulary.page(hints);

    /** With {@code -Dbaokao.golden.write=true} the schemas are written instead. */
    @Test
    void areWhatTheReaderTells() throws IOException {
        if (Boolean.getBoolean("baokao.golden.write")) {
            for (Map.Entry<String, String> schema : schemas.entrySet()) {
                Files.writeString(FOLDER.resolve(schema.getKey()), schema.getValue(), StandardCharsets.UTF_8);
            }
        }
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                found.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(found.keySet()).isEqualTo(schemas.keySet());
        schemas.forEach((name, text) -> assertThat(found.get(name))
                .as("%s：改过目录后请运行 baokao schema --policy .", name)
                .isEqualTo(text));
    }

    @Test
    void theWordsOfRulesAreThoseThatThereAre() throws IOException {
        Path file = Path.of(RuleVocabulary.FILE);
        if (Boolean.getBoolean("baokao.golden.write")) {
            Files.writeString(file, vocabulary, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(vocabulary);
    }

    @Test
    void areInTheJar() throws IOException {
        for (String name : schemas.keySet()) {
            try (InputStream in = Eligibility.class.getResourceAsStream("policy/schema/" + name)) {
                assertThat(in).as(name).isNotNull();
            }
        }
    }

    /** Of a key that stands twice, the last one would count. */
    @Test
    void noHintStandsTwice() throws IOException {
        Path file = Path.of("src/main/resources/io/github/baokao/internal/workbench/schema/hints.properties");
        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates();
    }

    /** A missing hint fails when the schemas are made. */
    @Test
    void noHintIsLeftOver() {
        assertThat(schemas).isNotEmpty();
        assertThat(vocabulary).isNotEmpty();
        assertThat(hints.unused()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyFileNamesItsSchema() throws IOException {
        return policyFiles().stream()
                .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                    String first =
                            Files.readAllLines(path, StandardCharsets.UTF_8).get(0);
                    String name = path.toString().replace('\\', '/');
                    assertThat(first).isEqualTo(SchemaLine.of(name));
                    Path schema = path.resolveSibling(first.substring(first.indexOf('=') + 1));
                    assertThat(schema.normalize()).exists().hasParent(FOLDER);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleNamesItsSchema() throws IOException {
        try (Stream<Path> examples = Files.walk(Path.of("src/main/examples"))) {
            return examples.filter(path -> path.toString().endsWith(".yaml")).toList().stream()
                    .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                        String first =
                                Files.readAllLines(path, StandardCharsets.UTF_8).get(0);
                        String kind = path.getParent().endsWith("filing") ? "filing" : "application";
                        assertThat(first).startsWith("# yaml-language-server: $schema=");
                        Path schema = path.resolveSibling(first.substring(first.indexOf('=') + 1));
                        assertThat(schema.normalize()).exists().isEqualTo(FOLDER.resolve(kind + ".schema.json"));
                    }));
        }
    }

    private static List<Path> policyFiles() throws IOException {
        try (Stream<Path> catalog = Files.walk(Path.of("catalog"));
                Stream<Path> rules = Files.walk(Path.of("rules"))) {
            return Stream.concat(catalog, rules)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
