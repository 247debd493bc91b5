package io.github.baokao.internal.workbench.scaffold;

/**
 * Something with an id and a name.
 *
 * @param id the id, such as {@code hebei}
 * @param name the Chinese name
 */
public record Named(String id, String name) {}
