package io.github.baokao.fact;

import io.github.baokao.term.EducationTier;

/**
 * Which tier a school belongs to.
 *
 * @param question what was asked
 * @param tier the tier
 */
public record TierFound(RuleQuestion question, EducationTier tier) implements Answer {}
