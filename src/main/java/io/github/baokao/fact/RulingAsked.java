package io.github.baokao.fact;

import io.github.baokao.term.Verdict;

/**
 * What does a ruling make of a verdict? (rulings.drl)
 *
 * @param verdict the verdict without it
 * @param counts whether the ruling says that the name counts
 */
public record RulingAsked(Verdict verdict, boolean counts) implements RuleQuestion {}
