package io.github.baokao.internal.cases;

import io.github.baokao.fact.Question;
import io.github.baokao.internal.document.Decoder;
import io.github.baokao.internal.drl.FactWords;
import java.util.Arrays;
import java.util.List;

/**
 * A kind of question that rules answer.
 *
 * @param type its record
 */
record QuestionType(Class<? extends Question> type) {

    static List<QuestionType> all() {
        return Arrays.stream(Question.class.getPermittedSubclasses())
                .map(type -> new QuestionType(type.asSubclass(Question.class)))
                .toList();
    }

    String name() {
        return type.getSimpleName();
    }

    Class<? extends Enum<?>> answers() {
        return FactWords.valuesOfAnswer(type);
    }

    Decoder<? extends Question> facts() {
        return RecordDecoder.of(type);
    }
}
