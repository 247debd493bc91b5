package io.github.baokao.internal.say.batch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Some lines, answered by one thread, and their answers; those of one part at a time where they are long. */
final class Chunk {

    /** With so many bytes of answers the part ends: what is long is written before more is made. */
    private static final int PART = 2 << 20;

    private final List<Line> lines;
    private final long bytes;
    private final OutputBuffer answers;
    private int from;
    private int to;
    private int refused;

    /**
     * Lines that are not answered yet.
     *
     * @param lines the lines
     * @param bytes the bytes read so far
     * @param answers takes the answers; it is empty
     */
    Chunk(List<Line> lines, long bytes, OutputBuffer answers) {
        this.lines = lines;
        this.bytes = bytes;
        this.answers = answers;
    }

    /** Answers the next part of the lines, unless the thread is interrupted. */
    Chunk answer(LineHandler answer) throws IOException {
        from = to;
        refused = 0;
        while (to < lines.size() && answers.size() < PART) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            refused += one(lines.get(to), answer) ? 0 : 1;
            answers.write('\n');
            to++;
        }
        return this;
    }

    /** No line ends the work of the others, not even where it takes all the memory or the stack. */
    private boolean one(Line line, LineHandler answer) throws IOException {
        int before = answers.size();
        try {
            return answer.write(line, answers);
        } catch (RuntimeException | Error failure) {
            answers.cut(before);
            answer.fail(line, failure, answers);
            return false;
        }
    }

    /** Whether every line has been answered. */
    boolean isDone() {
        return to == lines.size();
    }

    OutputBuffer answers() {
        return answers;
    }

    /** What has been done once this part is written. */
    Count after(Count before) {
        return new Count(
                lines.get(to - 1).number(), bytes, before.assessed() + to - from - refused, before.refused() + refused);
    }
}
