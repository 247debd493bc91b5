package io.github.baokao.fact;

/**
 * Can an identity number be one? (identity.drl)
 *
 * @param stated whether it is stated
 * @param formed whether it has seventeen digits and a digit or X
 * @param dated whether the day of birth in it exists and has come
 * @param checked whether its last character is the check character of the others
 */
public record IdentityAsked(boolean stated, boolean formed, boolean dated, boolean checked) implements RuleQuestion {}
