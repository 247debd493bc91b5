package io.github.baokao.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How much faster two cores are than one; written down, not asserted, since other work on the machine has a say in it. */
@EnabledIfSystemProperty(named = "measure", matches = "[1-9]\\d*")
class CoresTest {
    private static final int ROUNDS = 3;

    @Test
    void oneAndTwo(@TempDir Path directory) throws IOException {
        int applications = Integer.getInteger("measure");
        Path in = directory.resolve("in.jsonl");
        Files.write(
                in,
                () -> IntStream.range(0, applications)
                        .<CharSequence>mapToObj(i -> PopulationTest.application(1 + i % 28))
                        .iterator());
        List<Double> best = new ArrayList<>();
        for (int cores : List.of(1, 2)) {
            SparkSession spark = SparkSession.builder()
                    .master("local[" + cores + "]")
                    .config("spark.ui.enabled", "false")
                    .getOrCreate();
            Dataset<Row> results = Population.read(spark, in.toString(), false).assess(ShippedPolicy.of("bundled"));
            double fastest = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                results.write().format("noop").mode("overwrite").save();
                fastest = Math.min(fastest, (System.nanoTime() - start) / 1e9);
            }
            best.add(fastest);
            assertThat(results.rdd().getNumPartitions()).isGreaterThanOrEqualTo(cores);
            spark.stop();
        }
        System.out.printf(
                "%d applications: %.2f s with one core, %.2f s with two, %.2f times%n",
                applications, best.get(0), best.get(1), best.get(0) / best.get(1));
    }
}
