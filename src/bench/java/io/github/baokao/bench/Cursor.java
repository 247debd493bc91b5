package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Goes round the population, every thread from another place. */
@State(Scope.Thread)
public class Cursor {
    private static final AtomicInteger THREADS = new AtomicInteger();

    private Application[] applications = {};
    private int next;

    /** Makes the population. */
    @Setup
    public void fill() {
        applications = Population.hebei(Eligibility.bundled()).toArray(Application[]::new);
        next = THREADS.getAndIncrement() * applications.length / 2;
    }

    /** The next application. */
    public Application next() {
        next = next + 1 < applications.length ? next + 1 : 0;
        return applications[next];
    }

    /** The place of the application given last. */
    public int place() {
        return next;
    }
}
