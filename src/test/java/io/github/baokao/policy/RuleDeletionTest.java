package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.cases.CaseRunner;
import io.github.baokao.internal.cases.CaseTable;
import io.github.baokao.internal.cases.PolicyCase;
import io.github.baokao.internal.engine.Rulebook;
import io.github.baokao.internal.engine.UndecidedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No rule is there for nothing: without it a case beside a rule and, if it can come to that, one beside a programme fail. */
class RuleDeletionTest {
    /** What no printed list gives occasion for: every list of majors in the catalogue is open. */
    private static final Set<String> NEVER_ASKED = Set.of("封闭清单没有列出的专业，不符合");

    @TestFactory
    Stream<DynamicContainer> deletingARuleIsNoticed() {
        Map<String, Set<String>> rules = PolicyRules.byFile();
        return rules.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(),
                        file.getValue().stream()
                                .map(rule -> DynamicTest.dynamicTest(
                                        rule,
                                        TestPolicy.uri(file.getKey(), 1),
                                        () -> assertNoticed(file.getKey(), rule)))));
    }

    private static void assertNoticed(String file, String rule) {
        Rulebook rules = TestPolicy.compile(PolicyRules.without(file, rule));
        CaseTable beside = TestPolicy.ruleTables().stream()
                .filter(table -> table.rules().equals(file))
                .findFirst()
                .orElseThrow();
        assertThat(failing(rules, TestPolicy.passing(beside.cases())))
                .as("%s 中没有用例发现规则“%s”被删去", beside.file(), rule)
                .isPresent();
        assertThat(failing(rules, TestPolicy.passing(TestPolicy.programmeCases()))
                        .isPresent())
                .as("没有项目的用例发现规则“%s”被删去", rule)
                .isEqualTo(!NEVER_ASKED.contains(rule));
    }

    /** The first case that fails; a policy that can decide nothing at all fails every case. */
    private static Optional<PolicyCase> failing(Rulebook rules, List<? extends PolicyCase> cases) {
        CaseRunner runner;
        try {
            runner = TestPolicy.runner(TestPolicy.CATALOG, rules);
        } catch (UndecidedException e) {
            return Optional.of(cases.get(0));
        }
        for (PolicyCase one : cases) {
            if (!runner.run(one).passed()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
