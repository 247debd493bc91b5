package io.github.baokao.fact;

import io.github.baokao.term.OccupationScope;

/**
 * Does an occupation count? (occupation-scope.drl)
 *
 * @param scope which occupations do
 * @param name the occupation
 */
public record OccupationAsked(OccupationScope scope, OccupationName name) implements RuleQuestion {}
