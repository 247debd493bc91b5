package io.github.baokao.fact;

import io.github.baokao.term.Verdict;

/**
 * That parts of a whole have a verdict: a criterion of a condition, a finding about a fact.
 *
 * @param of what the whole is
 * @param verdict the verdict
 */
public record Part(Combination of, Verdict verdict) implements Context {}
