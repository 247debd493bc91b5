package io.github.baokao.fact;

/**
 * Is a number what is asked for? (facts.drl)
 *
 * @param stated whether it is stated
 * @param enough whether it keeps the bound
 */
public record NumberAsked(boolean stated, boolean enough) implements RuleQuestion {}
