package io.github.baokao.fact;

/**
 * Is the work enough? All in months, none counted past the months asked for. (work.drl)
 *
 * @param stated whether the spells of work are stated
 * @param required the months asked for
 * @param sure the months of spells that count, on the careful reading
 * @param reviewed the same with the spells that need review
 * @param possible the months of all spells that may count, on the generous reading
 */
public record WorkAsked(boolean stated, int required, int sure, int reviewed, int possible) implements RuleQuestion {}
