package io.github.baokao.fact;

import io.github.baokao.term.Stated;

/**
 * Does the field of a title correspond to the occupation? (titles.drl)
 *
 * @param corresponds what is stated
 */
public record CorrespondenceAsked(Stated corresponds) implements Question {}
