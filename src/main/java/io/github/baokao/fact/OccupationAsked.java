package io.github.baokao.fact;

import io.github.baokao.term.OccupationRelation;
import io.github.baokao.term.OccupationScope;

/**
 * Does an occupation count for a criterion? (occupation-scope.drl)
 *
 * @param scope what the criterion takes
 * @param relation how the occupation stands
 */
public record OccupationAsked(OccupationScope scope, OccupationRelation relation) implements Question {}
