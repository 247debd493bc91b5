package io.github.baokao.catalog;

/**
 * The figures of a policy by which time is counted; {@code catalog/time.yaml} holds them with what they rest on.
 *
 * @param daysOfMonth how many days left over of several runs of work make a month
 * @param graduatingMonths within how many months somebody graduates who is said to be in the last year
 */
public record Reckoning(int daysOfMonth, int graduatingMonths) {}
