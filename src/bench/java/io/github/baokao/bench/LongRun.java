package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Decides for long and reloads the policy again and again, and says what heap and metaspace do. The system properties {@code
 * bench.decisions} and {@code bench.reloads} say how often, {@code bench.rows} how many rows the table has.
 */
public final class LongRun {
    private final long decisions = Long.getLong("bench.decisions", 10_000_000L);
    private final int reloads = Integer.getInteger("bench.reloads", 10_000);
    private final int rows = Integer.getInteger("bench.rows", 10);

    private LongRun() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        new LongRun().run();
    }

    private void run() {
        System.out.println("| decisions | reloads | heap after collecting | metaspace | classes | minutes |");
        System.out.println("|---:|---:|---:|---:|---:|---:|");
        long start = System.nanoTime();
        List<Application> population = Population.mixed(Eligibility.bundled());
        Eligibility eligibility = Eligibility.bundled();
        decide(eligibility, population, 0, population.size());
        row(0, 0, start);
        long done = 0;
        for (int i = 1; i <= rows; i++) {
            long until = decisions * i / rows;
            decide(eligibility, population, done, until);
            done = until;
            row(done, 0, start);
        }
        int loaded = 0;
        for (int i = 1; i <= rows; i++) {
            for (int until = (int) ((long) reloads * i / rows); loaded < until; loaded++) {
                // a few decisions, so that every policy has put its rules to work
                decide(Eligibility.load(Path.of("")), population, loaded, loaded + 10L);
            }
            row(done, loaded, start);
        }
    }

    private static void decide(Eligibility eligibility, List<Application> population, long from, long until) {
        for (long i = from; i < until; i++) {
            eligibility.assess(population.get((int) (i % population.size())));
        }
    }

    private static void row(long decisions, int reloads, long start) {
        System.out.println(String.format(
                Locale.ROOT,
                "| %,d | %,d | %.1f MB | %.1f MB | %,d | %.1f |",
                decisions,
                reloads,
                Heap.live() / 1e6,
                Heap.metaspace() / 1e6,
                Heap.classes(),
                (System.nanoTime() - start) / 6e10));
    }
}
