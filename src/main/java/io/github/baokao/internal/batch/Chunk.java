package io.github.baokao.internal.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Some lines, answered by one thread, and their answers. */
final class Chunk {

    private final List<Line> lines;
    private final long bytes;
    private final ByteArrayOutputStream answers;
    private int refused;

    /**
     * Lines that are not answered yet.
     *
     * @param lines the lines
     * @param bytes the bytes read so far
     * @param answers takes the answers; it is empty
     */
    Chunk(List<Line> lines, long bytes, ByteArrayOutputStream answers) {
        this.lines = lines;
        this.bytes = bytes;
        this.answers = answers;
    }

    /** Answers every line, unless the thread is interrupted. */
    Chunk answer(Answer answer) throws IOException {
        for (Line line : lines) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            refused += answer.write(line, answers) ? 0 : 1;
            answers.write('\n');
        }
        return this;
    }

    ByteArrayOutputStream answers() {
        return answers;
    }

    /** What has been done once this is written. */
    Count after(Count before) {
        return new Count(
                lines.get(lines.size() - 1).number(),
                bytes,
                before.assessed() + lines.size() - refused,
                before.refused() + refused);
    }
}
