package io.github.baokao.fact;

/**
 * Is an identity card still valid? (identity.drl)
 *
 * @param stated whether it is stated until when it is
 * @param expired whether that day surely comes before the day of signing
 */
public record ValidityAsked(boolean stated, boolean expired) implements RuleQuestion {}
