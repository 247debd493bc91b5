package io.github.baokao.diagnostic;

import java.io.Serializable;
import java.util.Objects;

/**
 * A stretch of one line of a policy file, or a file as a whole.
 *
 * @param file the file's path relative to the policy's folder, with {@code /} between its parts
 * @param line the line, counted from 1; 0 stands for the file as a whole
 * @param column the first column, counted from 1 in code points; 0 for the file as a whole
 * @param length how many code points it covers, at least 1; 0 for the file as a whole
 */
public record Span(String file, int line, int column, int length) implements Serializable {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if they are neither all positive nor all 0
     */
    public Span {
        Objects.requireNonNull(file, "file");
        boolean whole = line == 0 && column == 0 && length == 0;
        if (!whole && (line < 1 || column < 1 || length < 1)) {
            throw new IllegalArgumentException("line, column and length count from 1");
        }
    }

    /**
     * A file as a whole, for what is wrong with none of its lines (it is missing, for instance).
     *
     * @param file the file's path
     * @return a span without a line
     */
    public static Span whole(String file) {
        return new Span(file, 0, 0, 0);
    }

    /**
     * Whether this is a file as a whole.
     *
     * @return true if there is no line to show
     */
    public boolean isWholeFile() {
        return line == 0;
    }

    /**
     * The position as editors and terminals understand it.
     *
     * @return {@code file:line:column}, or the file alone
     */
    @Override
    public String toString() {
        return isWholeFile() ? file : file + ":" + line + ":" + column;
    }
}
