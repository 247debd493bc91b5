package io.github.baokao.fact;

import io.github.baokao.term.OccupationRelation;

/**
 * How an occupation stands.
 *
 * @param question what was asked
 * @param relation how it stands
 */
public record RelationFound(RuleQuestion question, OccupationRelation relation) implements Answer {}
