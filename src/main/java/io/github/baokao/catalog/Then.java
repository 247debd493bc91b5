package io.github.baokao.catalog;

/**
 * That work may be asked for after a fact of a kind.
 *
 * @param after the day from which on work counts
 * @param says how it is told, with a gap for the work
 */
public record Then(Field after, Label says) {}
