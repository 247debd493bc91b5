package io.github.baokao.catalog;

/**
 * A name whose decision cites a discrepancy that does not change its standing.
 *
 * @param name the name
 * @param cite the discrepancy
 */
public record NameNote(String name, Discrepancy cite) {}
