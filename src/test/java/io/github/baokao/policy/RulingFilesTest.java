package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Finding;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.term.ApplicationVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rulings for everybody stand in a file of the catalogue. */
class RulingFilesTest {
    private static final String APPLICATION = """
            {"target": {"occupation": "供应链管理师", "level": 1, "region": "beijing"}, "asOf": "2026-11-20",
             "candidate": {"certificates": [{"occupation": "物流服务师", "level": 2, "issued": "2020-01-01"}],
                           "employment": [{"occupation": "仓储员", "from": "2020-01-01"}]}}
            """;
    private static final String RULINGS = """
            rulings:
              - {kind: 职业, name: 物流服务师, for: 供应链管理师, counts: true, decided: 2026-10-08, by: 评价机构}
            """;

    @TempDir
    private Path policy;

    @BeforeEach
    void copyThePolicy() throws IOException {
        for (String folder : List.of("catalog", "rules")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, policy.resolve(file));
                }
            }
        }
        Files.createDirectory(policy.resolve("catalog/rulings"));
    }

    @Test
    void theyCountForEveryApplicationAndAreKeptWithTheFinding() throws IOException {
        Eligibility without = Eligibility.load(policy);
        assertThat(without.assess(without.read(APPLICATION)).verdict()).isEqualTo(ApplicationVerdict.NEEDS_REVIEW);

        write(RULINGS);
        Eligibility with = Eligibility.load(policy);
        var result = with.assess(with.read(APPLICATION));
        assertThat(result.verdict()).isEqualTo(ApplicationVerdict.ELIGIBLE);
        assertThat(result.policy()).isNotEqualTo(without.policy());
        assertThat(result.conditions().get(0).criteria().get(0).choices().get(0).findings())
                .flatExtracting((Finding finding) -> finding.ruling().stream().toList())
                .extracting(ruling -> ruling.by())
                .containsExactly("评价机构");
    }

    @Test
    void aFaultyOneIsRefusedAtItsPlace() throws IOException {
        write(RULINGS.replace("职业, name", "职务, name"));

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Eligibility.load(policy))
                .withMessageContaining("catalog/rulings/2026.yaml:2:12")
                .withMessageContaining("职业、专业、职称");
    }

    private void write(String text) throws IOException {
        Files.writeString(policy.resolve("catalog/rulings/2026.yaml"), text, StandardCharsets.UTF_8);
    }
}
