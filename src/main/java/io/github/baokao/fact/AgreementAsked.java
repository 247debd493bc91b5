package io.github.baokao.fact;

/**
 * Does an identity number agree with what else is stated? (identity.drl)
 *
 * @param stated whether both can be read
 * @param agrees whether they agree
 */
public record AgreementAsked(boolean stated, boolean agrees) implements RuleQuestion {}
