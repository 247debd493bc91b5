package io.github.baokao.interview;

import io.github.baokao.assessment.FactRef;
import java.util.List;

/**
 * A question for one missing fact.
 *
 * @param at the fact
 * @param kind what kind of answer it takes
 * @param text the question in Chinese
 * @param choices the answers to choose from, in Chinese; empty unless the kind is {@link AnswerKind#CHOICE} or
 *     {@link AnswerKind#FLAG}
 * @param settles the ids of the conditions that wait for it
 */
public record Question(FactRef at, AnswerKind kind, String text, List<String> choices, List<String> settles) {
    /** Copies the lists. */
    public Question {
        choices = List.copyOf(choices);
        settles = List.copyOf(settles);
    }

    /** The path of the fact, such as {@code candidate.employment[0].to}. */
    public String path() {
        return at.path();
    }
}
