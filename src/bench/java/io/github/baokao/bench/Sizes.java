package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the size of the catalogue does to a decision, to loading and to the heap. Times are those of the processor, and the
 * sizes take turns, so that a busy machine slows all of them alike; a ratio is the median over the rounds.
 */
public final class Sizes {
    private record Size(int occupations, int programmes, int each) {}

    /** A catalogue that is loaded, and what that took. */
    private record Loaded(Size size, Eligibility eligibility, Application[] applications, double millis, double heap) {}

    private static final Size SMALLEST = new Size(10, 4, 3);
    private static final List<Size> SIZES = List.of(
            SMALLEST,
            new Size(100, 4, 25),
            new Size(500, 4, 125),
            new Size(2000, 4, 500),
            new Size(100, 40, 5),
            new Size(100, 400, 5));
    private static final int WARMUP = 3;
    private static final int SLICE = 500;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;

    private final int rounds;
    private int sink;

    private Sizes(int rounds) {
        this.rounds = rounds;
    }

    /** The sizes alone. */
    public static void main(String[] arguments) throws IOException {
        table(Integer.getInteger("bench.rounds", ROUNDS)).forEach(System.out::println);
    }

    static List<String> table(Length length) throws IOException {
        return table(length == Length.QUICK ? ROUNDS : 3 * ROUNDS);
    }

    private static List<String> table(int rounds) throws IOException {
        return new Sizes(rounds).rows();
    }

    private List<String> rows() throws IOException {
        for (int i = 0; i < WARMUP; i++) {
            load(SMALLEST);
        }
        List<Loaded> all = new ArrayList<>();
        for (Size size : SIZES) {
            all.add(load(size));
        }
        double[][] times = new double[all.size()][rounds];
        for (int round = -WARMUP; round < rounds; round++) {
            double[] sums = new double[all.size()];
            for (int from = 0; from < Population.SIZE; from += SLICE) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += decide(all.get(i), from);
                }
            }
            for (int i = 0; i < sums.length; i++) {
                times[i][Math.max(round, 0)] = sums[i] / Population.SIZE;
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("Size of the catalogue (beside what the repository holds), " + rounds
                + " rounds with all sizes in turn:");
        lines.add("");
        lines.add(
                "| occupations | programmes | each offers | a decision, × the smallest | least – most | a decision | loading "
                        + "| × the smallest | heap of the policy | × the smallest |");
        lines.add("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (int i = 0; i < all.size(); i++) {
            lines.add(line(all.get(i), all.get(0), times[i], times[0]));
        }
        return lines;
    }

    private static String line(Loaded loaded, Loaded smallest, double[] times, double[] least) {
        double[] ratios = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            ratios[i] = times[i] / least[i];
        }
        Arrays.sort(ratios);
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %,d | %.2f | %.2f – %.2f | %.1f µs | %,.0f ms | %.1f | %.1f MB | %.1f |",
                loaded.size().occupations(),
                loaded.size().programmes(),
                loaded.size().each(),
                ratios[ratios.length / 2],
                ratios[0],
                ratios[ratios.length - 1],
                sorted[sorted.length / 2],
                loaded.millis(),
                loaded.millis() / smallest.millis(),
                loaded.heap(),
                loaded.heap() / smallest.heap());
    }

    private static Loaded load(Size size) throws IOException {
        try (GeneratedCatalog made = new GeneratedCatalog(size.occupations(), size.programmes(), size.each())) {
            Application[] applications = made.applications();
            long before = Heap.live();
            long start = THREAD.getCurrentThreadCpuTime();
            Eligibility eligibility = Eligibility.load(made.directory());
            double loading = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
            return new Loaded(size, eligibility, applications, loading, (Heap.live() - before) / 1e6);
        }
    }

    /** Microseconds of the processor for a slice of the population. */
    private double decide(Loaded loaded, int from) {
        long start = THREAD.getCurrentThreadCpuTime();
        for (int i = from; i < from + SLICE; i++) {
            sink += loaded.eligibility()
                    .assess(loaded.applications()[i])
                    .conditions()
                    .size();
        }
        return (THREAD.getCurrentThreadCpuTime() - start) / 1e3;
    }
}
