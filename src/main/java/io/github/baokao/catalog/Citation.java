package io.github.baokao.catalog;

/**
 * A place in a source.
 *
 * @param source the document
 * @param place the section or line
 */
public record Citation(Source source, String place) {}
