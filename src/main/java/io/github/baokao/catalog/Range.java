package io.github.baokao.catalog;

/**
 * Two figures, of which neither is below the other.
 *
 * @param least the least
 * @param most the most
 */
public record Range(int least, int most) {}
