package io.github.baokao.fact;

import io.github.baokao.term.Stated;

/**
 * Is it so? (titles.drl, schooling.drl)
 *
 * @param item the name of the aspect
 * @param stated what is stated
 */
public record FlagAsked(String item, Stated stated) implements RuleQuestion {}
