package io.github.baokao.fact;

/**
 * Has a schooling come as far as is asked? (schooling.drl)
 *
 * @param stated whether its status is stated
 * @param accepted whether it is one of those asked for
 * @param graduationAhead whether it is said to be finished but the day of graduation is after the day of signing
 * @param undated whether it is said to be finished but no day of graduation is stated
 */
public record StatusAsked(boolean stated, boolean accepted, boolean graduationAhead, boolean undated)
        implements Question {}
