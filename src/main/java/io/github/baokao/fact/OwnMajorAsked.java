package io.github.baokao.fact;

import io.github.baokao.term.MajorScope;

/**
 * Does a major count where the own major, or any but the own one, is asked for? (own-majors.drl)
 *
 * @param scope own or other
 * @param stated whether a major is stated
 * @param own whether it is the own major
 */
public record OwnMajorAsked(MajorScope scope, boolean stated, boolean own) implements RuleQuestion {}
