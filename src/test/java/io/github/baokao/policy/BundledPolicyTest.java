package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.workbench.Workbench;
import org.junit.jupiter.api.Test;

/**
 * The policy in this repository has no fault that can be found: each list is its printed sentence, each figure that of its text, and
 * nothing is left over. What each check finds is shown by the folders of {@code broken/lint}.
 */
class BundledPolicyTest {
    @Test
    void nothingIsWrongWithIt() {
        assertThat(Workbench.validate(TestPolicy.ROOT))
                .extracting(Diagnostic::render)
                .isEmpty();
    }
}
