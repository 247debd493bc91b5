package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import io.github.baokao.internal.workbench.coverage.Coverage;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The cases of the bundled policy touch all of it. */
class CoverageTest {
    @Test
    @Tag("once")
    void nothingIsUntouched() {
        PolicyUnderTest policy = PolicyUnderTest.in(TestPolicy.ROOT);
        List<Coverage.Group> groups = Coverage.of(policy, policy.tables()).groups();
        assertThat(groups)
                .hasSizeGreaterThan(10)
                .allSatisfy(group -> assertThat(group.untouched())
                        .extracting(part -> part.at().span() + " " + part.text())
                        .as("没有用例涉及的，请补用例；test --coverage 也会写出")
                        .isEmpty());
    }
}
