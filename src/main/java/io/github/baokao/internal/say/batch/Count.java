package io.github.baokao.internal.say.batch;

/**
 * How far a batch has come.
 *
 * @param lines the number of the last line done, counted from 1
 * @param bytes the bytes read
 * @param assessed the lines that were assessed
 * @param refused the lines in whose place stands an error
 */
public record Count(long lines, long bytes, long assessed, long refused) {
    static final Count NOTHING = new Count(0, 0, 0, 0);
}
