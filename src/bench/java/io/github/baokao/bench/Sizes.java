package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the size of the catalogue does to a decision, to loading and to the heap. */
public final class Sizes {
    private record Size(int occupations, int programmes, int each) {}

    private static final List<Size> SIZES = List.of(
            new Size(10, 4, 3),
            new Size(100, 4, 25),
            new Size(500, 4, 125),
            new Size(2000, 4, 500),
            new Size(100, 4, 5),
            new Size(100, 40, 5),
            new Size(100, 400, 5));

    private final int rounds;
    private int sink;

    private Sizes(int rounds) {
        this.rounds = rounds;
    }

    /** The sizes alone. */
    public static void main(String[] arguments) throws IOException {
        table(Length.chosen()).forEach(System.out::println);
    }

    static List<String> table(Length length) throws IOException {
        return new Sizes(length == Length.QUICK ? 5 : 15).rows();
    }

    private List<String> rows() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Size of the catalogue (beside what the repository holds); the median of " + rounds
                + " rounds with its spread:");
        lines.add("");
        lines.add(
                "| occupations | programmes | each offers | × the smallest | a decision | spread | loading | heap of the policy |");
        lines.add("|---:|---:|---:|---:|---:|---:|---:|---:|");
        measure(SIZES.get(0));
        double smallest = 0;
        for (Size size : SIZES) {
            double[] row = measure(size);
            smallest = smallest == 0 ? row[0] : smallest;
            lines.add(String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %,d | %.2f | %.1f µs | %.1f – %.1f µs | %,.0f ms | %.1f MB |",
                    size.occupations(),
                    size.programmes(),
                    size.each(),
                    row[0] / smallest,
                    row[0],
                    row[1],
                    row[2],
                    row[3],
                    row[4]));
        }
        return lines;
    }

    /** Median, least and most microseconds of a decision; milliseconds to load; megabytes of heap. */
    private double[] measure(Size size) throws IOException {
        try (GeneratedCatalog made = new GeneratedCatalog(size.occupations(), size.programmes(), size.each())) {
            Application[] applications = made.applications();
            long before = Heap.live();
            long start = System.nanoTime();
            Eligibility eligibility = Eligibility.load(made.directory());
            double loading = (System.nanoTime() - start) / 1e6;
            double heap = (Heap.live() - before) / 1e6;
            for (int i = 0; i < 3; i++) {
                round(eligibility, applications);
            }
            double[] times = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                times[i] = round(eligibility, applications);
            }
            Arrays.sort(times);
            return new double[] {times[rounds / 2], times[0], times[rounds - 1], loading, heap};
        }
    }

    private double round(Eligibility eligibility, Application[] applications) {
        long start = System.nanoTime();
        for (Application application : applications) {
            Assessment result = eligibility.assess(application);
            sink += result.conditions().size();
        }
        return (System.nanoTime() - start) / 1e3 / applications.length;
    }
}
