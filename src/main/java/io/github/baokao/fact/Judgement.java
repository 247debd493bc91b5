package io.github.baokao.fact;

import io.github.baokao.term.Verdict;

/**
 * A verdict.
 *
 * @param question what was asked
 * @param verdict the verdict
 */
public record Judgement(RuleQuestion question, Verdict verdict) implements Answer {}
