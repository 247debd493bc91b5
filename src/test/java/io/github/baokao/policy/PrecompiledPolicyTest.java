package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.policy.read.PackedPolicy;
import io.github.baokao.internal.workbench.cases.CaseRunner;
import io.github.baokao.internal.workbench.cases.CaseTable;
import io.github.baokao.internal.workbench.cases.PolicyCase;
import io.github.baokao.internal.workbench.cases.RuleCase;
import io.github.baokao.internal.workbench.cases.RuleTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the build prepares of the policy is the policy: every case comes out as it does with the files themselves. */
class PrecompiledPolicyTest {
    private static final PackedPolicy PACKED = PackedPolicy.bundled();
    private static final Rulebook PRECOMPILED = RuleCompiler.precompiled(PACKED.rules(TestPolicy.CATALOG));

    @TestFactory
    Stream<DynamicContainer> everyCasePassesWithPrecompiledRules() {
        CaseRunner runner = TestPolicy.runner(PACKED.catalog(), PRECOMPILED);
        return TestPolicy.TABLES.stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.file(), table.cases().stream().map(one -> test(runner, table, one))));
    }

    private static DynamicTest test(CaseRunner runner, CaseTable table, PolicyCase one) {
        return DynamicTest.dynamicTest(
                one.title(),
                TestPolicy.uri(table.file(), one.at().line()),
                () -> assertThat(runner.run(one).failures()).isEmpty());
    }

    /** Name, file, quotation and citations of the rule included. */
    @Test
    void bothWaysTheSameRuleDecides() {
        List<RuleCase> cases = TestPolicy.TABLES.stream()
                .filter(RuleTable.class::isInstance)
                .flatMap(table -> ((RuleTable) table).cases().stream())
                .toList();
        assertThat(cases)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(PRECOMPILED.decide(one.question()))
                        .isEqualTo(TestPolicy.RULES.decide(one.question())));
    }

    /** Discrepancies are equal by their ids alone, so the texts are compared. */
    @Test
    void thePackedCatalogueIsTheCatalogue() {
        assertThat(PACKED.catalog()).isEqualTo(TestPolicy.CATALOG).hasToString(TestPolicy.CATALOG.toString());
        assertThat(PACKED.hash()).isEqualTo(TestPolicy.FILES.hash());
        assertThat(PRECOMPILED.rules()).isEqualTo(TestPolicy.RULES.rules());
    }
}
