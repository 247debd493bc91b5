package io.github.baokao.internal.workbench.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a source document as it is compared. A transcription breaks lines where the page or the width of a table did and marks
 * bold print with {@code **}: a line break with the white space around it and {@code **} stand for nothing, and any other white space
 * (a tab between two cells of a table) for one space. Every other character counts, full width and half width, with and without a
 * space between a figure and its unit. A quotation is compared in the same form.
 *
 * @param name the name of its file
 * @param text the text in that form
 * @param starts how much of that text stands before each line of the file
 */
record SourceDocument(String name, String text, List<Integer> starts) {
    /** A document of a text as it was read. */
    static SourceDocument of(String name, String raw) {
        List<Integer> starts = new ArrayList<>();
        int before = 0;
        for (String line : raw.lines().toList()) {
            starts.add(before);
            before += plain(line).strip().length();
        }
        return new SourceDocument(name, plain(raw), starts);
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

    /** The line of the file that a character of the text stands in, counted from 1. */
    int line(int offset) {
        int line = 0;
        while (line < starts.size() && starts.get(line) <= offset) {
            line++;
        }
        return Math.max(line, 1);
    }
}
