package io.github.baokao.internal.batch;

import java.io.IOException;
import java.io.OutputStream;

/** Answers one line; called by several threads at a time. */
@FunctionalInterface
public interface Answer {

    /**
     * Answers a line.
     *
     * @param line the line
     * @param out takes the answer, without a line break
     * @return false if it could not be answered, so that the answer says why
     * @throws IOException if the output throws it
     */
    boolean write(Line line, OutputStream out) throws IOException;
}
