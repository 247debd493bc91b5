package io.github.baokao.fact;

/**
 * Was somebody old enough? (filing-dates.drl)
 *
 * @param dated whether both days are stated
 * @param tooYoung whether it is work that surely began before the age at which people work
 */
public record LifetimeAsked(boolean dated, boolean tooYoung) implements RuleQuestion {}
