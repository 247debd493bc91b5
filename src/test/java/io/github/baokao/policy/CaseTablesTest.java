package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.workbench.cases.CaseFiles;
import io.github.baokao.internal.workbench.cases.CaseLint;
import io.github.baokao.internal.workbench.cases.CaseResult;
import io.github.baokao.internal.workbench.cases.CaseRunner;
import io.github.baokao.internal.workbench.cases.CaseTable;
import io.github.baokao.internal.workbench.cases.PolicyCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of every table, and whether there are enough of them. */
class CaseTablesTest {
    @TestFactory
    Stream<DynamicContainer> everyCasePasses() {
        CaseRunner runner = TestPolicy.runner(TestPolicy.CATALOG, TestPolicy.RULES);
        return TestPolicy.TABLES.stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.file(), table.cases().stream().map(one -> test(runner, table, one))));
    }

    private static DynamicTest test(CaseRunner runner, CaseTable table, PolicyCase one) {
        return DynamicTest.dynamicTest(
                one.title(), TestPolicy.uri(table.file(), one.at().line()), () -> {
                    CaseResult result = runner.run(one);
                    assertThat(result.failures()).as(result.render()).isEmpty();
                });
    }

    /** Programmes are looked for by their files, so that one that is no longer read does not pass unseen. */
    @Test
    void everySideOfEveryConditionAndEveryRuleHasACase() throws IOException {
        Predicate<String> cases = path -> path.endsWith(".cases.yaml");
        assertThat(TestPolicy.CATALOG.programmes()).hasSize((int)
                files("catalog/programmes").filter(cases.negate()).count());
        assertThat(TestPolicy.TABLES)
                .extracting(CaseTable::file)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(files("catalog"), files("rules"))
                        .filter(cases)
                        .toList());
        assertThat(CaseLint.check(CaseFiles.inDirectory(TestPolicy.ROOT), TestPolicy.FILES, TestPolicy.CATALOG))
                .isEmpty();
    }

    private static Stream<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(TestPolicy.ROOT.resolve(folder))) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> TestPolicy.ROOT.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        }
    }
}
