package io.github.baokao.fact;

/**
 * The day on which a word gives way to the first one of its vocabulary, such as the day of graduation.
 *
 * @param dated whether it is stated
 * @param happened whether it has come
 * @param soon whether it is no further ahead than the policy has it
 */
public record DueDay(boolean dated, boolean happened, boolean soon) implements Context {}
