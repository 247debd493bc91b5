package io.github.baokao.assessment;

/**
 * A fact that would settle a condition.
 *
 * @param path its path, such as {@code candidate.employment[0].to}
 * @param aspect what it is needed for
 */
public record MissingFact(String path, Aspect aspect) {}
