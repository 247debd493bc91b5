package io.github.baokao.fact;

/**
 * May two spells of work stand side by side? (filing-dates.drl)
 *
 * @param overlapping whether they surely have days in common
 */
public record OverlapAsked(boolean overlapping) implements RuleQuestion {}
