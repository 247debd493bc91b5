package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.fact.Question;
import io.github.baokao.internal.drl.Questions;
import io.github.baokao.internal.drl.RuleFiles;
import io.github.baokao.internal.drl.TextLiterals;
import io.github.baokao.internal.drools.RuleLint;
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
        assertThat(RuleLint.check(TestPolicy.FILES.rules(), Optional.of(TestPolicy.CATALOG)))
                .isEmpty();
    }

    /** The same by the way that decisions take: one question in a session. */
    @TestFactory
    Stream<DynamicTest> exactlyOneRuleAnswersEveryQuestion() {
        TextLiterals texts = TextLiterals.of(RuleFiles.writtenRules(TestPolicy.FILES.rules()));
        return Questions.types().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    List<Question> questions = Questions.of(type, texts);
                    assertThat(questions).isNotEmpty();
                    for (Question question : questions) {
                        if (Questions.isPossible(question)) {
                            assertThat(TestPolicy.RULES.decide(question).rule().name())
                                    .as("%s", question)
                                    .isNotEmpty();
                        }
                    }
                }));
    }
}
