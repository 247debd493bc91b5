package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.internal.decide.drools.RuleLint;
import io.github.baokao.internal.policy.drl.PossibleQuestions;
import io.github.baokao.internal.policy.drl.RuleFiles;
import io.github.baokao.internal.policy.drl.TextLiterals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is asked, exactly one rule answers. */
class TotalityTest {
    @Test
    void theRulesLeaveNothingOpenAndNothingTwice() {
        assertThat(RuleLint.check(TestPolicy.anew(TestPolicy.FILES.rules()), Optional.of(TestPolicy.CATALOG)))
                .isEmpty();
    }

    /** The same by the way that decisions take: one question in a session. */
    @TestFactory
    Stream<DynamicTest> exactlyOneRuleAnswersEveryQuestion() {
        TextLiterals texts = TextLiterals.of(RuleFiles.writtenRules(TestPolicy.FILES.rules()));
        return PossibleQuestions.types().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    List<RuleQuestion> questions = PossibleQuestions.of(type, texts);
                    assertThat(questions).isNotEmpty();
                    for (RuleQuestion question : questions) {
                        if (PossibleQuestions.isPossible(question)) {
                            assertThat(TestPolicy.RULES.decide(question).rule().name())
                                    .as("%s", question)
                                    .isNotEmpty();
                        }
                    }
                }));
    }
}
