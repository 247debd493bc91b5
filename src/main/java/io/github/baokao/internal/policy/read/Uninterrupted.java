package io.github.baokao.internal.policy.read;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Does work on a thread of its own and waits for it: an interrupt of the calling thread, which closes files that are being read and
 * lets a compiler of rules end half-way without a word, reaches it not.
 */
public final class Uninterrupted {

    private Uninterrupted() {}

    /**
     * Does the work to its end.
     *
     * @param <T> what it gives
     * @param work the work
     * @return its result; the calling thread is interrupted then if it was before or has been meanwhile
     */
    public static <T> T call(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "baokao-load");
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
