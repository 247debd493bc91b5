package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.internal.workbench.cases.PolicyUnderTest;
import io.github.baokao.internal.workbench.mutation.Explained;
import io.github.baokao.internal.workbench.mutation.Mutant;
import io.github.baokao.internal.workbench.mutation.MutantKind;
import io.github.baokao.internal.workbench.mutation.MutantOutcome;
import io.github.baokao.internal.workbench.mutation.Mutants;
import io.github.baokao.internal.workbench.mutation.MutationReport;
import io.github.baokao.internal.workbench.mutation.MutationRunner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing in the policy is there for nothing: a case notices whatever is changed, or it is said why none can. */
class MutationTest {
    private static final PolicyUnderTest POLICY = PolicyUnderTest.in(TestPolicy.ROOT);
    private static final List<Mutant> ALL = Mutants.of(POLICY);

    /** All of them, not a sample: they are quick. The charset makes no difference to them, so once is enough. */
    @Test
    @Tag("once")
    void everyChangeIsNoticedOrExplained() {
        MutationRunner runner = new MutationRunner(POLICY, POLICY.tables());
        MutationReport report = MutationReport.of(ALL, ALL, runner, Explained.in(TestPolicy.ROOT), mutant -> {});
        assertThat(report.survivors().stream().map(mutant -> mutant.at().span() + " " + mutant.id()))
                .as("没有用例发现的改动，请补用例，或在 catalog/mutants.yaml 里写明理由；mutate 也会写出")
                .isEmpty();
        assertThat(report.stale()).as("不必再写明理由的改动").isEmpty();
        assertThat(report.percent()).isGreaterThanOrEqualTo(99);
        assertThat(report.noticeable()).isGreaterThan(ALL.size() / 5 * 4);
        assertThat(report.count(MutantOutcome.SURVIVED))
                .isEqualTo(report.explained().size());
    }

    @Test
    void everyKindOfChangeIsTriedAndHasANameOfItsOwn() {
        assertThat(ALL.stream().map(Mutant::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(MutantKind.values());
        Set<String> seen = new HashSet<>();
        assertThat(ALL.stream().map(Mutant::id).filter(id -> !seen.add(id))).isEmpty();
    }

    @Test
    void aSampleIsTheSameForTheSameSeed() {
        assertThat(Mutants.sample(ALL, 20, 7)).hasSize(20).isEqualTo(Mutants.sample(ALL, 20, 7));
        assertThat(Mutants.sample(ALL, 20, 8)).isNotEqualTo(Mutants.sample(ALL, 20, 7));
    }
}
