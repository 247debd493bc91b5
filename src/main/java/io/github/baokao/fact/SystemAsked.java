package io.github.baokao.fact;

/**
 * Can a certificate of its kind have been dated so? (certificate-system.drl)
 *
 * @param dated whether kind and date are stated
 * @param beforeSystem whether it surely comes before its kind existed
 */
public record SystemAsked(boolean dated, boolean beforeSystem) implements RuleQuestion {}
