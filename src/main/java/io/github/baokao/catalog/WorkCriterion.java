package io.github.baokao.catalog;

import io.github.baokao.term.Counting;
import io.github.baokao.term.OccupationScope;

/**
 * So many years of work.
 *
 * @param years the years, 1 to 50
 * @param occupation which occupations count
 * @param counting how they are counted
 */
public record WorkCriterion(int years, OccupationScope occupation, Counting counting) implements Criterion {
    /** The months that are enough: twelve for each year. */
    public int months() {
        return 12 * years;
    }
}
