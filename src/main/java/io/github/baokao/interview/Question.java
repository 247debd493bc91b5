package io.github.baokao.interview;

import java.util.List;

/**
 * A question for one missing fact.
 *
 * @param path the path of the fact, such as {@code candidate.employment[0].to}
 * @param kind what kind of answer it takes
 * @param text the question in Chinese
 * @param choices the answers to choose from, in Chinese; empty unless the kind is {@link AnswerKind#CHOICE}
 * @param settles the ids of the conditions that wait for it
 */
public record Question(String path, AnswerKind kind, String text, List<String> choices, List<String> settles) {
    /** Copies the lists. */
    public Question {
        choices = List.copyOf(choices);
        settles = List.copyOf(settles);
    }
}
