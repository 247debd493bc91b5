package io.github.baokao.fact;

/**
 * Have enough years passed since a date? (dates.drl)
 *
 * @param dated whether a date is stated
 * @param careful whether they have, if it was the last possible day
 * @param generous whether they have, if it was the first possible day
 */
public record ElapsedAsked(boolean dated, boolean careful, boolean generous) implements RuleQuestion {}
