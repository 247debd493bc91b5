package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.policy.read.PackedPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/**
 * Decides for long and reloads the policy again and again, and says what heap and metaspace do. The system properties {@code
 * bench.decisions}, {@code bench.reloads} (of a directory, DRL and all) and {@code bench.restarts} (of the policy of the library,
 * which the build compiled) say how often, {@code bench.rows} how many rows each part of the table has. Quick by default.
 */
public final class LongRun {
    /** A few decisions, so that every policy has put its rules to work. */
    private static final int EACH = 10;

    private final long decisions = Long.getLong("bench.decisions", 200_000L);
    private final int reloads = Integer.getInteger("bench.reloads", 20);
    private final int restarts = Integer.getInteger("bench.restarts", 200);
    private final int rows = Integer.getInteger("bench.rows", 10);
    private final long start = System.nanoTime();
    private final List<Application> population = Population.mixed(Eligibility.bundled());

    private LongRun() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        new LongRun().run();
    }

    private void run() {
        System.out.println("| what | how many | heap after collecting | metaspace | classes | loaded ever | minutes |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        Eligibility eligibility = Eligibility.bundled();
        population.forEach(eligibility::assess);
        many("decisions", decisions, i -> eligibility.assess(application(i)));
        many("reloads of a directory", reloads, this::reload);
        many("reloads of the library's policy", restarts, this::restart);
    }

    private void many(String what, long count, IntConsumer one) {
        if (count == 0) {
            return;
        }
        row(what, 0);
        long done = 0;
        for (int i = 1; i <= rows; i++) {
            for (long until = count * i / rows; done < until; done++) {
                one.accept((int) (done % Integer.MAX_VALUE));
            }
            row(what, done);
        }
    }

    private void reload(int number) {
        Eligibility loaded = Eligibility.load(Path.of(""));
        for (int i = 0; i < EACH; i++) {
            loaded.assess(application(number + i));
        }
    }

    private void restart(int number) {
        PackedPolicy packed = PackedPolicy.bundled();
        Catalog catalog = packed.catalog();
        Assessor loaded = new Assessor(catalog, RuleCompiler.precompiled(packed.rules(catalog)), packed.hash());
        for (int i = 0; i < EACH; i++) {
            loaded.assess(application(number + i));
        }
    }

    private Application application(int number) {
        return population.get(Math.floorMod(number, population.size()));
    }

    private void row(String what, long done) {
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f MB | %.1f MB | %,d | %,d | %.1f |",
                what,
                done,
                Heap.live() / 1e6,
                Heap.metaspace() / 1e6,
                Heap.classes(),
                Heap.classesEver(),
                (System.nanoTime() - start) / 6e10));
    }
}
