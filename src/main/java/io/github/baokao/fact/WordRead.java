package io.github.baokao.fact;

import io.github.baokao.term.Reading;

/**
 * Which word counts.
 *
 * @param question what was asked
 * @param reading the word
 */
public record WordRead(RuleQuestion question, Reading reading) implements Answer {}
