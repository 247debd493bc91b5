package io.github.baokao.internal.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.base.document.FaultCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code broken/lint} lays a fault over a small good policy and says what is to be reported. */
class BrokenPolicyTest {
    @TempDir
    private Path policy;

    static List<Path> overlays() {
        return BrokenPolicy.overlays();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void isReportedWithTheExpectedMessage(Path overlay) throws IOException {
        BrokenPolicy.copy(overlay, policy);

        // quoted texts are compared where that is what is shown
        boolean drift = Set.of("quote-drift", "source-file")
                .contains(overlay.getFileName().toString());
        Optional<Path> sources = Optional.of(policy.resolve("sources")).filter(folder -> drift);
        String found = withoutMissingCases(Validation.of(policy, sources)).stream()
                .map(diagnostic -> diagnostic.render() + "\n")
                .collect(Collectors.joining());

        assertThat(found).isEqualTo(BrokenPolicy.expected(overlay, found));
    }

    @Test
    void theSmallPolicyItselfIsGood() throws IOException {
        BrokenPolicy.copy(BrokenPolicy.BASE, policy);
        Validation validation = Validation.of(policy, Optional.of(policy.resolve("sources")));

        assertThat(validation.diagnostics()).isEmpty();
        assertThat(validation.quotes()).isEqualTo(23);
    }

    /** A fault that adds a condition adds no cases for it. */
    private static List<Diagnostic> withoutMissingCases(Validation validation) {
        return validation.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.code().equals(FaultCode.MISSING_CASE.id()))
                .toList();
    }

    @Test
    void everyKindOfFaultHasAnExample() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path overlay : overlays()) {
            String expected = Files.readString(overlay.resolve("expected.txt"), StandardCharsets.UTF_8);
            Arrays.stream(LintCode.values())
                    .map(LintCode::id)
                    .filter(code -> expected.contains("[" + code + "]"))
                    .forEach(shown::add);
        }
        assertThat(shown)
                .isEqualTo(Arrays.stream(LintCode.values())
                        .map(LintCode::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
