package io.github.baokao.fact;

/**
 * What is the verdict on a whole, given which verdicts its parts have? (conditions.drl)
 *
 * @param how whether all parts are needed or one is enough
 * @param notSatisfied whether a part is not satisfied
 * @param undetermined whether a part is undetermined
 * @param needsReview whether a part needs review
 * @param satisfied whether a part is satisfied
 */
public record Combination(
        Combining how, boolean notSatisfied, boolean undetermined, boolean needsReview, boolean satisfied)
        implements Question {}
