package io.github.baokao.fact;

import io.github.baokao.term.Stated;

/**
 * Is a programme an evaluated one (经评估论证)? (schooling.drl)
 *
 * @param evaluated what is stated
 */
public record EvaluationAsked(Stated evaluated) implements Question {}
