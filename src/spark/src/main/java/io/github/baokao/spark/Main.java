package io.github.baokao.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What is submitted: {@code assess IN OUT POLICY} or {@code diff IN OUT OLD NEW}, with {@code --parquet} for Parquet on both sides. */
public final class Main {
    private Main() {}

    /** Runs a command. */
    public static void main(String[] arguments) {
        SparkSession spark = SparkSession.builder().appName("baokao").getOrCreate();
        try {
            run(spark, arguments);
        } finally {
            spark.stop();
        }
    }

    static void run(SparkSession spark, String... arguments) {
        List<String> words = Arrays.stream(arguments)
                .filter(word -> !word.equals("--parquet"))
                .toList();
        boolean parquet = words.size() < arguments.length;
        String command = String.join(" ", words.subList(0, Math.min(1, words.size()))) + words.size();
        switch (command) {
            case "assess4" -> {
                Dataset<Row> results =
                        Population.read(spark, words.get(1), parquet).assess(ShippedPolicy.of(words.get(3)));
                Dataset<Row> written = write(results, words.get(2) + "/results", parquet);
                write(Population.summary(written).coalesce(1), words.get(2) + "/summary", parquet);
            }
            case "diff5" -> {
                Dataset<Row> flips = Population.read(spark, words.get(1), parquet)
                        .diff(ShippedPolicy.of(words.get(3)), ShippedPolicy.of(words.get(4)));
                Dataset<Row> written = write(flips, words.get(2) + "/flips", parquet);
                write(Population.flipped(written).coalesce(1), words.get(2) + "/summary", parquet);
            }
            default ->
                throw new IllegalArgumentException(
                        "assess IN OUT POLICY | diff IN OUT OLD NEW, [--parquet]; a policy is bundled or a directory");
        }
    }

    /** What stands there now, so that nobody is decided about twice. */
    private static Dataset<Row> write(Dataset<Row> rows, String path, boolean parquet) {
        if (parquet) {
            rows.write().parquet(path);
            return rows.sparkSession().read().parquet(path);
        }
        rows.write().json(path);
        return rows.sparkSession().read().schema(rows.schema()).json(path);
    }
}
