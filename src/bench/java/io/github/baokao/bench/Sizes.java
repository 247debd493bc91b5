package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the size of the catalogue does to a decision, to loading and to the heap. All sizes take turns in every round, so that a busy
 * machine slows all of them alike; a ratio is the median over the rounds.
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
        // the first one loads the classes
        load(SMALLEST);
        List<Loaded> all = new ArrayList<>();
        for (Size size : SIZES) {
            all.add(load(size));
        }
        double[][] times = new double[all.size()][rounds];
        for (int round = -WARMUP; round < rounds; round++) {
            for (int i = 0; i < all.size(); i++) {
                double time = round(all.get(i));
                times[i][Math.max(round, 0)] = time;
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add("Size of the catalogue (beside what the repository holds), " + rounds + " rounds with all sizes in turn:");
        lines.add("");
        lines.add("| occupations | programmes | each offers | a decision, × the smallest | least – most | a decision | loading "
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
            long start = System.nanoTime();
            Eligibility eligibility = Eligibility.load(made.directory());
            double loading = (System.nanoTime() - start) / 1e6;
            return new Loaded(size, eligibility, applications, loading, (Heap.live() - before) / 1e6);
        }
    }

    private double round(Loaded loaded) {
        long start = System.nanoTime();
        for (Application application : loaded.applications()) {
            sink += loaded.eligibility().assess(application).conditions().size();
        }
        return (System.nanoTime() - start) / 1e3 / loaded.applications().length;
    }
}
