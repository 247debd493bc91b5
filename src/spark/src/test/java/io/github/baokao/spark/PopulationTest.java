package io.github.baokao.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.Eligibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On two cores of this machine: all that a cluster does but the network. */
class PopulationTest {
    private static final Path POLICY = Path.of(System.getProperty("policy"));
    private static final SparkSession SPARK = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();

    @TempDir
    private Path directory;

    @AfterAll
    static void stop() {
        SPARK.stop();
    }

    /** Certificates of October 2021: with work since then, those of the 21st and before are five years old on 2026-10-20. */
    static String application(int day) {
        return ("{\"id\":\"A-%d\",\"target\":{\"occupation\":\"电子商务师\",\"level\":2,\"region\":\"hebei\"},\"asOf\":\"2026-10-20\","
                        + "\"candidate\":{\"certificates\":[{\"occupation\":\"互联网营销师\",\"level\":3,\"issued\":\"2021-10-%02d\"}],"
                        + "\"employment\":[{\"occupation\":\"电子商务师\",\"from\":\"2016-07\",\"to\":null}],\"education\":[],\"titles\":[],"
                        + "\"training\":[]}}")
                .formatted(day, day);
    }

    private String lines() throws IOException {
        Path in = directory.resolve("in.jsonl");
        Files.write(
                in,
                Stream.concat(IntStream.rangeClosed(1, 28).mapToObj(PopulationTest::application), Stream.of("{}", ""))
                        .toList());
        return in.toString();
    }

    private static Map<String, Long> counts(Dataset<Row> summary) {
        return summary.collectAsList().stream()
                .collect(Collectors.toMap(
                        row -> row.getString(1) + " " + row.getString(2)
                                + (row.size() == 5 ? " " + row.getString(3) : ""),
                        row -> row.getLong(row.size() - 1)));
    }

    @Test
    void whatIsSubmittedWritesResultsAndSummary() throws IOException {
        String out = directory.resolve("out").toString();
        Main.run(SPARK, "assess", lines(), out, "bundled");
        assertThat(SPARK.read().json(out + "/results").count()).isEqualTo(29);
        assertThat(counts(SPARK.read()
                        .json(out + "/summary")
                        .select("programme", "condition", "verdict", "applications")))
                .containsEntry("all eligible", 21L)
                .containsEntry("hebei-2-1 not-satisfied", 7L);
        assertThatThrownBy(() -> Main.run(SPARK, "assess", out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("assess IN OUT POLICY");
    }

    @Test
    void eachIsDecidedAsTheLibraryDoes() throws IOException {
        Dataset<Row> results = Population.read(SPARK, lines(), false).assess(ShippedPolicy.of("bundled"));
        Eligibility library = Eligibility.bundled();
        List<Row> rows = results.collectAsList();
        assertThat(rows).hasSize(29);
        for (int day = 1; day <= 28; day++) {
            assertThat(rows.get(day - 1).<String>getAs("result"))
                    .isEqualTo(library.toJson(library.assess(library.read(application(day)))));
        }
        assertThat(rows.get(28).<String>getAs("error")).contains("target");
        assertThat(counts(Population.summary(results)))
                .containsEntry("all eligible", 21L)
                .containsEntry("all not-eligible", 7L)
                .containsEntry("all refused", 1L)
                .containsEntry("hebei-2-1 satisfied", 21L)
                .containsEntry("hebei-2-1 not-satisfied", 7L)
                .containsEntry("hebei-2-3 not-satisfied", 28L);
    }

    @Test
    void parquetIsReadByColumnsAndByJson() throws IOException {
        String columns = directory.resolve("columns").toString();
        String json = directory.resolve("json").toString();
        SPARK.read().json(lines()).filter("id is not null").write().parquet(columns);
        SPARK.read()
                .textFile(lines())
                .toDF("application")
                .filter("application like '%A-%'")
                .write()
                .parquet(json);
        for (String in : List.of(columns, json)) {
            assertThat(counts(
                            Population.summary(Population.read(SPARK, in, true).assess(ShippedPolicy.of("bundled")))))
                    .containsEntry("all eligible", 21L)
                    .containsEntry("all not-eligible", 7L)
                    .doesNotContainKey("all refused");
        }
    }

    @Test
    void diffTellsWhoFlips() throws IOException {
        Path changed = directory.resolve("policy");
        for (String folder : List.of("catalog", "rules")) {
            try (Stream<Path> files = Files.walk(POLICY.resolve(folder))) {
                for (Path file : files.toList()) {
                    Files.createDirectories(
                            changed.resolve(POLICY.relativize(file).toString()).getParent());
                    Files.copy(file, changed.resolve(POLICY.relativize(file).toString()));
                }
            }
        }
        Path programme = changed.resolve("catalog/programmes/hebei/level-2.yaml");
        String before = Files.readString(programme);
        String after = before.replaceFirst("years: 5", "years: 6");
        assertThat(after).isNotEqualTo(before);
        Files.writeString(programme, after);
        Dataset<Row> flips = Population.read(SPARK, lines(), false)
                .diff(ShippedPolicy.of("bundled"), ShippedPolicy.of(changed.toString()));
        assertThat(counts(Population.flipped(flips)))
                .containsOnly(
                        Map.entry("all eligible not-eligible", 21L),
                        Map.entry("hebei-2-1 satisfied not-satisfied", 21L));
    }

    @Test
    void anExecutorWithAnotherPolicyDecidesNothing() {
        assertThatThrownBy(() -> new ShippedPolicy("0".repeat(64), Map.of()).loaded())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith(" here, " + "0".repeat(64) + " at the driver");
    }
}
