package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the number of facts of one person does to a decision and to the size of its result: certificates, spells, titles, schooling. */
public final class FactCounts {
    private static final int[] COUNTS = {1, 10, 100, 1000};
    private static final int ROUNDS = 7;
    private static final int WARMUP = 5;
    /** Every count decides about as many facts a round. */
    private static final int FACTS = 10_000;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Eligibility eligibility = Eligibility.bundled();
    private int sink;

    private FactCounts() {}

    /** More facts than anybody has are refused unless these say otherwise, which they must before the first is read. */
    static void allowMany() {
        System.setProperty("baokao.entries.list", "1000");
        System.setProperty("baokao.entries.all", "4000");
    }

    /** The counts alone. */
    public static void main(String[] arguments) {
        allowMany();
        table().forEach(System.out::println);
    }

    static List<String> table() {
        return new FactCounts().rows();
    }

    private List<String> rows() {
        List<String> lines = new ArrayList<>();
        lines.add("One person with so many certificates, spells, titles and schoolings each, Hebei level two:");
        lines.add("");
        lines.add("| facts, × 4 | a decision | × one | its JSON | × one |");
        lines.add("|---:|---:|---:|---:|---:|");
        double oneTime = 0;
        double oneSize = 0;
        for (int count : COUNTS) {
            Application application = eligibility.read(application(count));
            double time = micros(application, FACTS / count);
            double size = eligibility.toJson(eligibility.assess(application)).length() / 1000.0;
            oneTime = count == 1 ? time : oneTime;
            oneSize = count == 1 ? size : oneSize;
            lines.add(String.format(
                    Locale.ROOT,
                    "| %,d | %,.1f µs | %.1f | %,.0f kB | %.1f |",
                    count,
                    time,
                    time / oneTime,
                    size,
                    size / oneSize));
        }
        return lines;
    }

    /** Microseconds of the processor, the median of some rounds. */
    private double micros(Application application, int decisions) {
        double[] times = new double[ROUNDS];
        for (int round = -WARMUP; round < ROUNDS; round++) {
            long start = THREAD.getCurrentThreadCpuTime();
            for (int i = 0; i < decisions; i++) {
                sink += eligibility.assess(application).conditions().size();
            }
            times[Math.max(round, 0)] = (THREAD.getCurrentThreadCpuTime() - start) / 1e3 / decisions;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static String application(int count) {
        return String.format(
                Locale.ROOT,
                """
                {"target": {"occupation": "电子商务师", "level": 2, "region": "hebei"}, "asOf": "2026-11-20",
                 "candidate": {"certificates": [%s], "employment": [%s], "titles": [%s], "education": [%s], "training": []}}
                """,
                all(count, i -> "{\"occupation\": \"互联网营销师\", \"level\": 3, \"issued\": \"" + month(i) + "\"}"),
                all(
                        count,
                        i -> "{\"employer\": \"单位" + i + "\", \"occupation\": \"营销员\", \"from\": \"" + month(i)
                                + "\", \"to\": \"" + year(i) + "-12\"}"),
                all(count, i -> "{\"name\": \"助理经济师\", \"level\": \"初级\", \"granted\": \"" + month(i) + "\"}"),
                all(
                        count,
                        i ->
                                "{\"schoolType\": \"技师学院\", \"classType\": \"技师班\", \"major\": \"电子商务\", \"status\": \"毕业\", "
                                        + "\"graduated\": \"" + month(i) + "\"}"));
    }

    private static String all(int count, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(", "));
    }

    /** A month; they repeat after some hundred. */
    private static String month(int i) {
        return String.format(Locale.ROOT, "%d-%02d", year(i), 1 + i * 7 % 12);
    }

    private static int year(int i) {
        return 1990 + i * 7 % 400 / 12;
    }
}
