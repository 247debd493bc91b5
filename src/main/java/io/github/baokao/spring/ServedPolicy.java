package io.github.baokao.spring;

import io.github.baokao.Eligibility;
import io.github.baokao.diagnostic.PolicyException;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The policy that decides; a directory is looked at again and again, and a broken one changes nothing. */
public final class ServedPolicy implements AutoCloseable {
    /**
     * The policy at a moment.
     *
     * @param policy what decides
     * @param loaded when it was loaded
     * @param fault why a later one was refused; empty if none was
     */
    public record State(Eligibility policy, Instant loaded, Optional<String> fault) {}

    private final Optional<Path> directory;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "baokao-reload");
        thread.setDaemon(true);
        return thread;
    });
    private volatile State state;

    private ServedPolicy(Eligibility policy, Optional<Path> directory) {
        this.directory = directory;
        state = new State(policy, Instant.now(), Optional.empty());
    }

    /** A policy that stays as it is. */
    public static ServedPolicy of(Eligibility policy) {
        return new ServedPolicy(policy, Optional.empty());
    }

    /**
     * The policy of a directory.
     *
     * @param directory the directory
     * @param interval how often it is looked whether it has changed; never if 0
     * @throws PolicyException if it is broken already
     */
    public static ServedPolicy in(Path directory, Duration interval) {
        ServedPolicy served = new ServedPolicy(Eligibility.load(directory), Optional.of(directory));
        if (interval.toMillis() > 0) {
            var unused = served.clock.scheduleWithFixedDelay(
                    served::reload, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        }
        return served;
    }

    /** The policy now. */
    public State state() {
        return state;
    }

    /** Looks at the directory now; if it has changed it decides from now on, if it is broken the last good one still does. */
    public synchronized void reload() {
        State old = state;
        try {
            if (directory.isPresent()
                    && !PolicyFiles.inDirectory(directory.get()).hash().equals(old.policy.policy())) {
                state = new State(Eligibility.load(directory.get()), Instant.now(), Optional.empty());
            } else {
                state = new State(old.policy, old.loaded, Optional.empty());
            }
        } catch (RuntimeException e) {
            // whatever it is, the next look may be better
            state = new State(old.policy, old.loaded, Optional.of(String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
