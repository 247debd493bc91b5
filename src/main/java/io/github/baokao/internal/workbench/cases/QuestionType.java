package io.github.baokao.internal.workbench.cases;

import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.policy.drl.FactWords;
import java.util.Arrays;
import java.util.List;

/**
 * A kind of question that rules answer.
 *
 * @param type its record
 */
record QuestionType(Class<? extends RuleQuestion> type) {

    static List<QuestionType> all() {
        return Arrays.stream(RuleQuestion.class.getPermittedSubclasses())
                .map(type -> new QuestionType(type.asSubclass(RuleQuestion.class)))
                .toList();
    }

    String name() {
        return type.getSimpleName();
    }

    Class<? extends Enum<?>> answers() {
        return FactWords.valuesOfAnswer(type);
    }

    Decoder<? extends RuleQuestion> facts() {
        return RecordDecoder.of(type);
    }
}
