package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.cases.CaseFiles;
import io.github.baokao.internal.cases.CaseLint;
import io.github.baokao.internal.cases.CaseResult;
import io.github.baokao.internal.cases.CaseRunner;
import io.github.baokao.internal.cases.CaseTable;
import io.github.baokao.internal.cases.PolicyCase;
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

    /** Counted here, so that a table or condition that is no longer found does not pass unseen. */
    @Test
    void everySideOfEveryConditionAndEveryRuleHasACase() {
        assertThat(TestPolicy.CATALOG.programmes().stream().flatMap(programme -> programme.conditions().stream()))
                .hasSize(47);
        assertThat(TestPolicy.TABLES).hasSizeGreaterThan(50);
        assertThat(CaseLint.check(CaseFiles.inDirectory(TestPolicy.ROOT), TestPolicy.FILES, TestPolicy.CATALOG))
                .isEmpty();
    }
}
