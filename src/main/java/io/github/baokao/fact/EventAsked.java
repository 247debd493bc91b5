package io.github.baokao.fact;

/**
 * Has something dated happened by the day of signing? For certificates, titles, trainings and starts of work. (dates.drl)
 *
 * @param dated whether a date is stated
 * @param happened whether its first possible day is not after the day of signing
 */
public record EventAsked(boolean dated, boolean happened) implements RuleQuestion {}
