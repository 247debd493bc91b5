package io.github.baokao.catalog;

import io.github.baokao.term.Level;

/**
 * A completed training for a level of the own occupation.
 *
 * @param level the level trained for
 */
public record TrainingCriterion(Level level) implements Criterion {}
