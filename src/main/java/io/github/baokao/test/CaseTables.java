package io.github.baokao.test;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.workbench.cases.CaseResult;
import io.github.baokao.internal.workbench.cases.CaseRunner;
import io.github.baokao.internal.workbench.cases.PolicyCase;
import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * The case tables of a policy directory as tests of JUnit; needs the artifact with the classifier {@code workbench} too.
 *
 * <pre>
 * &#64;TestFactory
 * Stream&lt;DynamicContainer&gt; cases() {
 *     return CaseTables.in(Path.of("policy"));
 * }
 * </pre>
 */
public final class CaseTables {
    private CaseTables() {}

    /**
     * Every case of every table, with the place where it stands.
     *
     * @param directory the directory that has {@code catalog/} and {@code rules/} in it
     * @throws PolicyException if the policy is broken, or its cases are, or there are not enough of them
     */
    public static Stream<DynamicContainer> in(Path directory) {
        PolicyUnderTest policy = PolicyUnderTest.in(directory);
        CaseRunner runner = policy.runner();
        return policy.tables().stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.file(), table.cases().stream().map(one -> test(directory, runner, one))));
    }

    private static DynamicTest test(Path directory, CaseRunner runner, PolicyCase one) {
        URI place = URI.create(
                directory.resolve(one.at().file()).toUri() + "?line=" + one.at().line());
        return DynamicTest.dynamicTest(one.title(), place, () -> {
            CaseResult result = runner.run(one);
            if (!result.passed()) {
                Assertions.fail(result.render());
            }
        });
    }
}
