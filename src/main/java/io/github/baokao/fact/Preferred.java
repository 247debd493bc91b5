package io.github.baokao.fact;

import io.github.baokao.term.Side;

/**
 * Which of two facts is preferred.
 *
 * @param question what was asked
 * @param side the preferred one
 */
public record Preferred(RuleQuestion question, Side side) implements Answer {}
