package io.github.baokao.fact;

/**
 * Is what is stated what is asked for? For all that is plainly compared: types of school, classes, degrees, statements of whole lists. (facts.drl)
 *
 * @param stated whether the fact is stated
 * @param accepted whether it is one of those asked for
 */
public record Asked(boolean stated, boolean accepted) implements Question {}
