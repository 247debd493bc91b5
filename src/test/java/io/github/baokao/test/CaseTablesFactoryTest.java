package io.github.baokao.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

/** Each case of a directory becomes a test that passes or fails as the case does. */
@Tag("once")
class CaseTablesFactoryTest {
    private static final String TABLE = "catalog/programmes/hebei/level-2.cases.yaml";

    @Test
    void eachCaseIsATest(@TempDir Path policy) throws Throwable {
        for (String folder : List.of("catalog", "rules")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, policy.resolve(file));
                }
            }
        }
        Path table = policy.resolve(TABLE);
        Files.writeString(table, Files.readString(table).replaceFirst("overall: 可以报考", "overall: 待定"));

        List<DynamicContainer> tables = CaseTables.in(policy).toList();

        assertThat(tables).extracting(DynamicNode::getDisplayName).contains(TABLE, "rules/work.cases.yaml");
        List<DynamicTest> tests = tables.stream()
                .filter(one -> one.getDisplayName().equals(TABLE))
                .flatMap(DynamicContainer::getChildren)
                .map(DynamicTest.class::cast)
                .toList();
        assertThat(tests.get(0).getTestSourceUri().orElseThrow().toString()).endsWith(TABLE + "?line=8");
        assertThatThrownBy(tests.get(0).getExecutable()::execute)
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith(TABLE + ":8:")
                .hasMessageContaining("整体结论应为“待定”，实际为“可以报考”");
        for (DynamicTest test : tests.subList(1, tests.size())) {
            test.getExecutable().execute();
        }
    }
}
