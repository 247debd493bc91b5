package io.github.baokao.internal.lint;

/**
 * The text of a source document as it is compared. A transcription breaks lines where the page or the width of a table did and marks
 * bold print with {@code **}: a line break with the white space around it and {@code **} stand for nothing, and any other white space
 * (a tab between two cells of a table) for one space. Every other character counts, full width and half width, with and without a
 * space between a figure and its unit. A quotation is compared in the same form.
 *
 * @param name the name of its file
 * @param text the text in that form
 */
record SourceDocument(String name, String text) {
    /** A document of a text as it was read. */
    static SourceDocument of(String name, String raw) {
        return new SourceDocument(name, plain(raw));
    }

    /** A text in the form in which texts are compared. */
    static String plain(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        return text.replace("**", "").replaceAll("\\s*[\\r\\n]\\s*", "").replaceAll("\\s+", " ");
    }

    /** Whether a quotation stands in it. */
    boolean has(String quotation) {
        return text.contains(plain(quotation));
    }
}
