package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Checks that everybody decides alike, measures, prints one table and keeps it as {@code benchmark.md}. The system property {@code
 * bench} picks benchmarks by a regular expression, {@code bench.length} is {@code quick} or {@code long}.
 */
public final class Main {
    private static final String HEAD = """
            | what | × baokao | × by hand | per second | spread | bytes each | gets |
            |---|---:|---:|---:|---:|---:|---|
            """;

    private static final List<String> CONTROLS =
            List.of("Controls.computing", "Controls.allocating", "OneDecision.handWritten", "OneDecision.baokao");

    private final Pattern wanted = Pattern.compile(System.getProperty("bench", ".*"));
    private final Length length = Length.chosen();
    private final List<String> lines = new ArrayList<>();

    private Main() {}

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException, IOException {
        FactCounts.allowMany();
        new Main().run();
    }

    private void run() throws RunnerException, IOException {
        System.err.println("checking that everybody decides alike");
        lines.add(Equality.check());
        // with none of the other engines asked for, none need be checked
        if (Contestants.peers().stream().anyMatch(name -> wanted.matcher(name).find())) {
            Eligibility eligibility = Eligibility.bundled();
            lines.add(PeerCheck.check(eligibility, Population.hebei(eligibility)));
        }
        lines.add(Remembered.line(Eligibility.bundled()));
        lines.add("");
        oneDecision();
        twoThreads();
        latency();
        if (wanted.matcher("Unseen").find()) {
            lines.add(Unseen.line());
            lines.add("");
        }
        texts();
        sizes();
        String table = String.join("\n", lines) + "\n";
        Path file = Path.of(System.getProperty("bench.output", "target/bench"), "benchmark.md");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, table);
        System.out.println(table);
        System.out.println("kept in " + file);
    }

    private void oneDecision() throws RunnerException {
        List<Measured> all = throughput("OneDecision");
        if (all.isEmpty()) {
            return;
        }
        lines.add(
                "One application of hebei-level-2, one thread. Other engines give the verdicts of criteria, conditions and the "
                        + "application; evidence, documents, what is missing and the first day come from the first two alone:");
        lines.add("");
        lines.add(HEAD.strip());
        Optional<Measured> baokao = named(all, "OneDecision.baokao");
        Optional<Measured> hand = named(all, "OneDecision.handWritten");
        all.forEach(one -> lines.add(one.row(baokao, hand, Contestants.gets(one.name()))));
        lines.add("");
    }

    private void twoThreads() throws RunnerException {
        if (!wanted.matcher("TwoThreads").find()) {
            return;
        }
        lines.add(
                "Two threads against one, beside controls that have nothing in common (objects of 10,000 bytes an operation):");
        lines.add("");
        lines.add("| what | × one thread | per second, one | two | bytes each |");
        lines.add("|---|---:|---:|---:|---:|");
        for (String name : CONTROLS) {
            // one right after the other, so that both meet the same machine
            Measured one = throughput(List.of(name), 1).get(0);
            Measured two = throughput(List.of(name), 2).get(0);
            lines.add(two.row(one));
        }
        lines.add("");
    }

    private void latency() throws RunnerException {
        if (!wanted.matcher("Latency").find()) {
            return;
        }
        Collection<RunResult> results = new Runner(length.options()
                        .include(pattern("OneDecision.baokao"))
                        .mode(Mode.SampleTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .build())
                .run();
        for (RunResult result : results) {
            Statistics times = result.getPrimaryResult().getStatistics();
            lines.add(String.format(
                    Locale.ROOT,
                    "OneDecision.baokao takes µs: half %.1f, p90 %.1f, p99 %.1f, p99.9 %.1f, longest %.0f",
                    times.getPercentile(50),
                    times.getPercentile(90),
                    times.getPercentile(99),
                    times.getPercentile(99.9),
                    times.getMax()));
        }
        lines.add("");
    }

    private void texts() throws RunnerException {
        List<Measured> all = new ArrayList<>(throughput("Texts"));
        all.addAll(throughput("Batches"));
        if (all.isEmpty()) {
            return;
        }
        lines.add("Objects and JSON over all programmes, one thread; a batch is counted by its applications:");
        lines.add("");
        lines.add(HEAD.strip().replace("× baokao", "× assess"));
        Optional<Measured> first = named(all, "Texts.assess");
        all.forEach(one -> lines.add(one.row(first, Optional.empty(), "")));
        lines.add("");
    }

    private void sizes() throws IOException {
        if (wanted.matcher("Sizes").find()) {
            lines.addAll(Sizes.table(length));
        }
        if (wanted.matcher("FactCounts").find()) {
            lines.add("");
            lines.addAll(FactCounts.table());
        }
    }

    private List<Measured> throughput(String group) throws RunnerException {
        List<String> names = Contestants.of(group).stream()
                .filter(name -> wanted.matcher(name).find())
                .toList();
        return names.isEmpty() ? List.of() : throughput(names, 1);
    }

    private List<Measured> throughput(List<String> names, int threads) throws RunnerException {
        ChainedOptionsBuilder options = length.options()
                .threads(threads)
                .mode(Mode.Throughput)
                .timeUnit(TimeUnit.SECONDS)
                .addProfiler(GCProfiler.class);
        names.forEach(name -> options.include(pattern(name)));
        System.err.println("measuring " + String.join(", ", names));
        return new Runner(options.build())
                .run().stream()
                        .map(Measured::of)
                        .sorted(Comparator.comparing(one -> names.indexOf(one.name())))
                        .toList();
    }

    private static String pattern(String name) {
        return "\\." + name.replace(".", "\\.") + "$";
    }

    private static Optional<Measured> named(List<Measured> all, String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
