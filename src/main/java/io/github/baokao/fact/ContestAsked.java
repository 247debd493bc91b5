package io.github.baokao.fact;

import io.github.baokao.term.DateOrder;

/**
 * On which of two facts does a criterion rest? (grounds.drl)
 *
 * @param first one fact, the smaller one by content
 * @param second the other one
 * @param dates how the date of the first stands to that of the second
 */
public record ContestAsked(Served first, Served second, DateOrder dates) implements RuleQuestion {}
