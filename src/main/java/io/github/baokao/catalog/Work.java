package io.github.baokao.catalog;

import io.github.baokao.term.Counting;
import io.github.baokao.term.OccupationScope;

/**
 * Work that a criterion asks for, alone or after a fact.
 *
 * @param months how many months
 * @param occupation which occupations count
 * @param counting how the months of several spells are counted
 */
public record Work(int months, OccupationScope occupation, Counting counting) {}
