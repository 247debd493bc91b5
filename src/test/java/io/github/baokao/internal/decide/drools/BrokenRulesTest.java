package io.github.baokao.internal.decide.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.internal.policy.read.CatalogReader;
import io.github.baokao.internal.policy.read.Golden;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file of {@code broken/rules} says in its first line which file of the bundled rules it takes the place of. */
class BrokenRulesTest {
    private static final PolicyFiles FILES = PolicyFiles.bundled();
    private static final Catalog CATALOG = CatalogReader.read(FILES.catalog());

    static List<Path> files() {
        return Golden.inputs("broken/rules");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReportedWithTheExpectedMessage(Path file) throws IOException {
        byte[] bytes = Golden.bytes(file);
        String first = new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(first).startsWith("// as: rules/");
        SortedMap<String, byte[]> rules = new TreeMap<>(FILES.rules());
        rules.put(rules(first), bytes);

        // reading and compiling all files takes most of the time; only a file without a fault of its own needs it
        RuleFiles alone = RuleFiles.read(new TreeMap<>(Map.of(rules(first), bytes)), Optional.of(CATALOG));
        List<Diagnostic> found =
                alone.sound().isEmpty() ? alone.findings().sorted() : RuleLint.check(rules, Optional.of(CATALOG));

        assertThat(found).isNotEmpty();
        Golden.check(file, found.stream().map(Diagnostic::render).collect(Collectors.joining("\n")));
    }

    private static String rules(String first) {
        return first.substring("// as: ".length());
    }

    @Test
    void theBundledRulesHaveNoFinding() {
        assertThat(RuleLint.check(FILES.rules(), Optional.of(CATALOG))).isEmpty();
        assertThat(RuleLint.check(FILES.rules(), Optional.empty())).isEmpty();
    }
}
