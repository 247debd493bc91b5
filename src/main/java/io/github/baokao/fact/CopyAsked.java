package io.github.baokao.fact;

/**
 * Is the condition copied as it is printed? (copied.drl)
 *
 * @param written whether anything is written
 * @param same whether it is the text of the condition, character by character
 */
public record CopyAsked(boolean written, boolean same) implements RuleQuestion {}
