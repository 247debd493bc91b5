package io.github.baokao.internal.say.batch;

import java.io.IOException;
import java.io.OutputStream;

/** Answers one line; called by several threads at a time. */
public interface LineHandler {

    /**
     * Answers a line.
     *
     * @param line the line
     * @param out takes the answer, without a line break
     * @return false if it could not be answered, so that the answer says why
     * @throws IOException if the output throws it
     */
    boolean write(Line line, OutputStream out) throws IOException;

    /**
     * Answers a line in which answering failed, be it that memory ran out; what was written of the answer is taken back.
     *
     * @param line the line
     * @param failure a {@link RuntimeException} or an {@link Error}
     * @param out takes the answer, without a line break
     * @throws IOException if the output throws it
     */
    void fail(Line line, Throwable failure, OutputStream out) throws IOException;
}
