package io.github.baokao.internal.workbench.diff;

/**
 * Something said of an item.
 *
 * @param trait what it is
 * @param text what is said
 */
public record Note(Trait trait, String text) {}
