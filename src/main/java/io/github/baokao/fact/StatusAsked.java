package io.github.baokao.fact;

/**
 * Does what somebody is said to be at school agree with the day on which school ends? (filing-dates.drl)
 *
 * @param word what the person is said to be
 * @param passed whether that day surely comes before the day of signing, or is it
 * @param far whether it surely lies further ahead than the last year of school
 */
public record StatusAsked(String word, boolean passed, boolean far) implements RuleQuestion {}
