package io.github.baokao.fact;

/**
 * Can something have been dated so? (filing-dates.drl)
 *
 * @param dated whether both days are stated
 * @param beforeBirth whether it surely comes before the day of birth
 */
public record LifetimeAsked(boolean dated, boolean beforeBirth) implements RuleQuestion {}
