package io.github.baokao.fact;

/**
 * Does a date agree with the day of signing? (filing-dates.drl)
 *
 * @param startsAfter whether it, or the first day of it, surely comes after the day of signing
 * @param endsAfter whether the last day of it surely comes after the day of signing
 */
public record SigningAsked(boolean startsAfter, boolean endsAfter) implements RuleQuestion {}
