package io.github.baokao.internal.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.base.document.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Explanations are by name, and are reported when there is nothing left to explain. */
class ExplainedTest {
    private static final Mutant FIRST = mutant("lists/a related/entries/甲 删去");
    private static final Mutant SECOND = mutant("lists/a related/entries/乙 删去");

    private static Mutant mutant(String id) {
        return new Mutant(MutantKind.ENTRY, id, Place.ofFile("a"), "删去", new Edit.RuleDeleted(id));
    }

    private static Explained read(String text) {
        return Explained.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anExplanationIsForOneMutantOrForSeveral() {
        Explained one = read("explained:\n  - {mutants: lists/a related/entries/甲 删去, reason: 印了两次}\n");
        assertThat(one.isExplained(FIRST)).isTrue();
        assertThat(one.isExplained(SECOND)).isFalse();
        Explained several = read("explained:\n  - {mutants: lists/a related/*, reason: 没有用到}\n");
        assertThat(several.isExplained(SECOND)).isTrue();
    }

    @Test
    void whatIsNoticedOrDoesNotExistNeedsNoExplanation() {
        Explained explained = read("""
                explained:
                  - {mutants: lists/a related/entries/甲 删去, reason: 印了两次}
                  - {mutants: lists/a related/entries/丙 删去, reason: 印了两次}
                """);
        assertThat(explained.stale(List.of(FIRST, SECOND), List.of(FIRST)))
                .singleElement()
                .satisfies(stale -> {
                    assertThat(stale.span().line()).isEqualTo(3);
                    assertThat(stale.message()).startsWith("没有这一处改动");
                });
        assertThat(explained.stale(List.of(FIRST, mutant("lists/a related/entries/丙 删去")), List.of()))
                .hasSize(2)
                .allSatisfy(stale -> assertThat(stale.message()).isEqualTo("这一处改动已经有用例发现，不必再说明"));
    }

    @Test
    void aFileWithFaultsIsRefused() {
        assertThatThrownBy(() -> read("explained:\n  - {mutants: a}\n"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("catalog/mutants.yaml:2:5: 错误[missing-key] 缺少 “reason”");
    }
}
