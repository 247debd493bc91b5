package io.github.baokao.internal.base.document;

import io.github.baokao.diagnostic.Span;

/**
 * A place in a document.
 *
 * @param source the text
 * @param start the offset of its first character; -1 for the file as a whole
 * @param end the offset after its last character
 * @param path where it stands in the tree
 */
public record Place(SourceText source, int start, int end, KeyPath path) {

    /**
     * A file as a whole, even one that does not exist.
     *
     * @param file its name
     * @return a place without a line
     */
    public static Place ofFile(String file) {
        return new Place(SourceText.none(file), -1, -1, KeyPath.ROOT);
    }

    /**
     * The place in lines and columns.
     *
     * @return the span; a text of several lines is cut after the first
     */
    public Span span() {
        return start < 0 ? Span.whole(source.file()) : source.span(start, end);
    }

    /**
     * The number of the line it stands in.
     *
     * @return the number, counted from 1; 0 for the file as a whole
     */
    public int lineNumber() {
        return start < 0 ? 0 : source.lineNumber(start);
    }

    /**
     * The line it stands in.
     *
     * @return the line without line break; empty for the file as a whole
     */
    public String line() {
        return start < 0 ? "" : source.lineAt(start);
    }
}
