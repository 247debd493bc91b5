package io.github.baokao;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.decide.engine.UndecidedException;
import io.github.baokao.internal.say.batch.Count;
import io.github.baokao.internal.say.batch.Defect;
import io.github.baokao.internal.say.batch.Line;
import io.github.baokao.internal.say.batch.LineHandler;
import io.github.baokao.internal.say.batch.LineWork;
import io.github.baokao.internal.say.json.FaultWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Applications as JSON Lines, assessed line by line in flat memory, however many they are. Every line that is not blank gets one
 * line, in the same order: its result, or {@code {"id", "line", "error"}} where it was refused. Immutable, and may run many times.
 *
 * <pre>{@code
 * Batch.Progress done = eligibility.batch().threads(4).run(in, out);
 * }</pre>
 */
public final class Batch {

    /** The most threads that may be asked for: more than any machine has processors, and fewer than would not start. */
    public static final int MOST_THREADS = 1024;

    private final Eligibility eligibility;
    private final boolean brief;
    private final int threads;
    private final Consumer<Progress> watcher;

    private Batch(Eligibility eligibility, boolean brief, int threads, Consumer<Progress> watcher) {
        this.eligibility = eligibility;
        this.brief = brief;
        this.threads = threads;
        this.watcher = watcher;
    }

    static Batch of(Eligibility eligibility) {
        return new Batch(eligibility, false, Runtime.getRuntime().availableProcessors(), progress -> {});
    }

    /**
     * How far a batch has come.
     *
     * @param lines the number of the last line written, counted from 1 and with the blank ones
     * @param bytes the bytes read
     * @param assessed the lines that were assessed
     * @param refused the lines in whose place stands an error
     */
    public record Progress(long lines, long bytes, long assessed, long refused) {}

    /** The same batch with short results: no texts and no evidence, only ids, verdicts, days, paths and names. */
    public Batch brief() {
        return new Batch(eligibility, true, threads, watcher);
    }

    /**
     * The same batch on so many threads, beside the calling one, which reads and writes. Without it, there is one for each processor.
     *
     * @param number how many
     * @throws IllegalArgumentException if it is not from 1 to {@link #MOST_THREADS}
     */
    public Batch threads(int number) {
        if (number < 1 || number > MOST_THREADS) {
            throw new IllegalArgumentException("threads: " + number);
        }
        return new Batch(eligibility, brief, number, watcher);
    }

    /**
     * The same batch, watched.
     *
     * @param watcher told by the calling thread after every few lines how far it has come
     */
    public Batch watched(Consumer<Progress> watcher) {
        return new Batch(eligibility, brief, threads, watcher);
    }

    /**
     * Assesses all lines. To cancel it, interrupt the calling thread, or close the input from another one; lines that were not
     * written yet are lost then. Neither stream is closed; the output is flushed whenever the input has no more for now.
     *
     * @param in one application a line, in UTF-8, in the shape that {@link Eligibility#read} takes
     * @param out takes the results in UTF-8
     * @return what was done
     * @throws InterruptedIOException if the calling thread is interrupted; it stays so
     * @throws IOException if a stream throws it
     * @throws IllegalStateException if the rules of a policy directory leave something undecided
     */
    public Progress run(InputStream in, OutputStream out) throws IOException {
        try (LineWork work = new LineWork(new Lines(), threads)) {
            return progress(work.run(in, out, count -> watcher.accept(progress(count))));
        }
    }

    private static Progress progress(Count count) {
        return new Progress(count.lines(), count.bytes(), count.assessed(), count.refused());
    }

    private final class Lines implements LineHandler {

        @Override
        public boolean write(Line line, OutputStream out) throws IOException {
            String text = "";
            try {
                text = line.text();
                Batch.this.write(eligibility.assessChecked(eligibility.read(text)), out);
                return true;
            } catch (InvalidApplicationException e) {
                refuse(line, eligibility.id(text), e.faults(), out);
                return false;
            }
        }

        @Override
        public void fail(Line line, Throwable failure, OutputStream out) throws IOException {
            if (failure instanceof UndecidedException undecided) {
                // a policy that cannot decide is no fault of the line
                throw undecided;
            }
            refuse(line, id(line), List.of(new Fault("$", Defect.text(failure))), out);
        }

        /** What has failed once may fail again. */
        private Optional<String> id(Line line) {
            try {
                return eligibility.id(line.text());
            } catch (RuntimeException | Error e) {
                return Optional.empty();
            }
        }

        private void refuse(Line line, Optional<String> id, List<Fault> faults, OutputStream out) throws IOException {
            out.write(FaultWriter.ofLine(id, line.number(), faults).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(Assessment assessment, OutputStream out) throws IOException {
        if (brief) {
            eligibility.writer().writeBriefly(assessment, out);
        } else {
            eligibility.writer().write(assessment, out);
        }
    }
}
