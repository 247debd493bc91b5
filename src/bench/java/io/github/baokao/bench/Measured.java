package io.github.baokao.bench;

import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one benchmark came to.
 *
 * @param name the benchmark, without its package
 * @param perSecond how many a second on average
 * @param least the slowest measurement
 * @param most the fastest one
 * @param bytes bytes allocated each, where that was measured
 */
record Measured(String name, double perSecond, double least, double most, Optional<Double> bytes) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Measured of(RunResult run) {
        String whole = run.getParams().getBenchmark();
        String name = whole.substring(whole.lastIndexOf('.', whole.lastIndexOf('.') - 1) + 1);
        Statistics all = run.getPrimaryResult().getStatistics();
        Optional<Double> bytes = run.getSecondaryResults().entrySet().stream()
                .filter(result -> result.getKey().endsWith(ALLOCATED))
                .map(result -> ((Result<?>) result.getValue()).getScore())
                .findFirst();
        return new Measured(name, run.getPrimaryResult().getScore(), all.getMin(), all.getMax(), bytes);
    }

    /** A row of the table: ratios first. */
    String row(Optional<Measured> baokao, Optional<Measured> hand, String gets) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,.0f | %,.0f – %,.0f | %s | %s |",
                name,
                ratio(baokao),
                ratio(hand),
                perSecond,
                least,
                most,
                bytes.map(b -> String.format(Locale.ROOT, "%,.0f", b)).orElse(""),
                gets);
    }

    /** A row of a table: what two threads do beside one. */
    String row(Measured one) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %,.0f | %,.0f | %s |",
                name,
                perSecond / one.perSecond(),
                one.perSecond(),
                perSecond,
                bytes.map(b -> String.format(Locale.ROOT, "%,.0f", b)).orElse(""));
    }

    private String ratio(Optional<Measured> other) {
        return other.map(o -> perSecond / o.perSecond())
                .map(r -> String.format(Locale.ROOT, r < 0.1 ? "%.4f" : "%.2f", r))
                .orElse("");
    }
}
