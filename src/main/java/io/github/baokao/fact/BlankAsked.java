package io.github.baokao.fact;

import io.github.baokao.term.Treatment;

/**
 * Is it known what is to be written in a field? (written.drl)
 *
 * @param treatment whether the field is to be filled in
 * @param known whether all that is to be written is known
 */
public record BlankAsked(Treatment treatment, boolean known) implements RuleQuestion {}
