package io.github.baokao.internal.diff;

import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written.
 *
 * @param name its name
 * @param at where it begins
 * @param quote its quote and where it stands
 * @param cites what it cites
 * @param patterns its patterns
 * @param answer what it inserts
 */
record WrittenRule(String name, Spot at, Optional<Line> quote, List<Line> cites, List<Pattern> patterns, Line answer) {
    /**
     * A text and its line.
     *
     * @param text the text
     * @param at the line
     */
    record Line(String text, Spot at) {}

    /**
     * A question and what it must be like.
     *
     * @param type the type of the question
     * @param constraints the constraints
     * @param at the line
     */
    record Pattern(String type, List<String> constraints, Spot at) {}

    /** What it does, whatever it is called. */
    List<Object> body() {
        return List.of(
                patterns.stream()
                        .map(pattern -> List.of(pattern.type(), List.copyOf(pattern.constraints())))
                        .toList(),
                answer.text());
    }
}
