package io.github.baokao.fact;

/**
 * What a schooling counts as.
 *
 * @param question what was asked
 * @param degree the degree it counts as
 */
public record DegreeFound(Question question, CountedDegree degree) implements Answer {}
