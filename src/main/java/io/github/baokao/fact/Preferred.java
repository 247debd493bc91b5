package io.github.baokao.fact;

import io.github.baokao.term.Side;

/**
 * Which of two facts is preferred.
 *
 * @param question what was asked
 * @param side the preferred one
 */
public record Preferred(Question question, Side side) implements Answer {}
