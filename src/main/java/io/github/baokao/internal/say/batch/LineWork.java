package io.github.baokao.internal.say.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Reads lines, has them answered by several threads and writes the answers in the order of the lines. No more than two chunks for
 * each thread are under way, however long the first of them takes; each holds some megabytes of answers at most, or one that is
 * longer; and their buffers are used again, so that memory stays flat.
 */
public final class LineWork implements AutoCloseable {

    private final LineHandler answer;
    private final int most;
    private final ExecutorService threads;
    private final Deque<Future<Chunk>> underWay = new ArrayDeque<>();
    private final Deque<OutputBuffer> free = new ArrayDeque<>();
    private Count count = Count.NOTHING;

    /**
     * Work that has not begun.
     *
     * @param answer answers a line
     * @param threads how many threads do it, beside the one that reads and writes
     */
    public LineWork(LineHandler answer, int threads) {
        this.answer = answer;
        most = 2 * threads;
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "baokao-batch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Answers all lines.
     *
     * @param in the lines, in UTF-8
     * @param out takes an answer for each line that is not blank; flushed whenever the input has no more for now
     * @param watcher told now and then how far it has come, by the calling thread
     * @return how many there were
     * @throws InterruptedIOException if the calling thread is interrupted; it stays so
     * @throws IOException if input or output throws it
     */
    public Count run(InputStream in, OutputStream out, Consumer<? super Count> watcher) throws IOException {
        LineReader lines = new LineReader(in);
        boolean more = true;
        while (more || !underWay.isEmpty()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("interrupted");
            }
            if (more && underWay.size() < most && (underWay.isEmpty() || lines.ready())) {
                more = begin(lines);
            } else {
                write(out);
                if (underWay.isEmpty() || !lines.ready()) {
                    // whoever talks through pipes waits for the answer
                    out.flush();
                }
                watcher.accept(count);
            }
        }
        return count;
    }

    private boolean begin(LineReader lines) throws IOException {
        List<Line> some = lines.read();
        if (some.isEmpty()) {
            return false;
        }
        OutputBuffer answers = free.isEmpty() ? new OutputBuffer() : free.pop();
        Chunk chunk = new Chunk(some, lines.bytes(), answers);
        underWay.add(threads.submit(() -> chunk.answer(answer)));
        return true;
    }

    private void write(OutputStream out) throws IOException {
        Chunk chunk = finished(underWay.remove());
        chunk.answers().writeTo(out);
        chunk.answers().reset();
        count = chunk.after(count);
        if (!chunk.isDone()) {
            underWay.addFirst(threads.submit(() -> chunk.answer(answer)));
        } else if (chunk.answers().isKept()) {
            free.push(chunk.answers());
        }
    }

    private static Chunk finished(Future<Chunk> chunk) throws IOException {
        try {
            return chunk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            } else if (e.getCause() instanceof RuntimeException defect) {
                throw defect;
            } else if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends the threads; each still finishes the line it is at. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
