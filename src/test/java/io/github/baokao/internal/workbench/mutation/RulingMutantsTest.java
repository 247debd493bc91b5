package io.github.baokao.internal.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled policy has no rulings; one that has some must have cases that notice them. */
class RulingMutantsTest {

    @TempDir
    private Path policy;

    private void write(String path, String text) throws IOException {
        Path file = policy.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void aRulingThatNoCaseNamesIsReported() throws IOException {
        for (String folder : List.of("catalog", "rules")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    write(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        write("catalog/rulings/names.yaml", """
                rulings:
                  - {kind: 职业, name: 潜水员, for: 电子商务师, counts: true, decided: 2026-01-10, by: 评价机构}
                  - {kind: 职业, name: 茶艺师, for: 电子商务师, counts: true, decided: 2026-01-10, by: 评价机构}
                """);
        write("catalog/programmes/beijing/level-4.divers.cases.yaml", """
                programme: beijing-level-4
                occupation: 电子商务师
                as-of: 2026-01-10
                cases:
                  - {condition: beijing-4-1, kind: 其他, name: 裁定当天, employment: [{occupation: 潜水员, from: 2010-01-01}], expect: 满足}
                  - {condition: beijing-4-1, kind: 其他, name: 前一天, as-of: 2026-01-09, employment: [{occupation: 潜水员, from: 2010-01-01}],
                     expect: 须人工审核}
                """);
        PolicyUnderTest loaded = PolicyUnderTest.in(policy);
        MutationRunner runner = new MutationRunner(loaded, loaded.tables());
        Map<String, MutantOutcome> outcomes = Mutants.of(loaded).stream()
                .filter(mutant -> mutant.id().startsWith("rulings/"))
                .collect(Collectors.toMap(mutant -> mutant.id().replace("rulings/names ", ""), runner::run));
        assertThat(outcomes)
                .containsOnly(
                        Map.entry("rulings/潜水员 删去", MutantOutcome.NOTICED),
                        Map.entry("rulings/潜水员/counts true→false", MutantOutcome.NOTICED),
                        Map.entry("rulings/潜水员/decided 2026-01-10→2026-01-09", MutantOutcome.NOTICED),
                        Map.entry("rulings/潜水员/decided 2026-01-10→2026-01-11", MutantOutcome.NOTICED),
                        Map.entry("rulings/茶艺师 删去", MutantOutcome.SURVIVED),
                        Map.entry("rulings/茶艺师/counts true→false", MutantOutcome.SURVIVED),
                        Map.entry("rulings/茶艺师/decided 2026-01-10→2026-01-09", MutantOutcome.SURVIVED),
                        Map.entry("rulings/茶艺师/decided 2026-01-10→2026-01-11", MutantOutcome.SURVIVED));
    }
}
