package io.github.baokao.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.InvalidApplicationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/** Applications, one a row, and what a policy says of them. */
public final class Population {
    private static final StructType RESULT = new StructType()
            .add("id", DataTypes.StringType)
            .add("programme", DataTypes.StringType)
            .add("verdict", DataTypes.StringType)
            .add("conditions", DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType))
            .add("policy", DataTypes.StringType)
            .add("error", DataTypes.StringType)
            .add("result", DataTypes.StringType);

    private static final StructType FLIP = new StructType()
            .add("id", DataTypes.StringType)
            .add("programme", DataTypes.StringType)
            .add("condition", DataTypes.StringType)
            .add("before", DataTypes.StringType)
            .add("after", DataTypes.StringType);

    private final SparkSession spark;
    private final Dataset<String> applications;

    private Population(SparkSession spark, Dataset<String> applications) {
        this.spark = spark;
        this.applications = applications;
    }

    /**
     * Applications as JSON Lines, or as Parquet: its columns are those of an application, or one of them, {@code application}, holds the
     * JSON.
     */
    public static Population read(SparkSession spark, String path, boolean parquet) {
        if (!parquet) {
            return new Population(
                    spark, spark.read().textFile(path).filter(col("value").notEqual("")));
        }
        Dataset<Row> table = spark.read().parquet(path);
        boolean json = List.of(table.columns()).contains("application");
        return new Population(
                spark,
                table.select(json ? col("application") : to_json(struct("*"))).as(Encoders.STRING()));
    }

    /** The result of each application; one that is refused has an error in its place. */
    public Dataset<Row> assess(ShippedPolicy policy) {
        Broadcast<ShippedPolicy> shipped = broadcast(policy);
        return applications.map(
                (MapFunction<String, Row>) application -> result(shipped.value().loaded(), application),
                Encoders.row(RESULT));
    }

    /** How many have which verdict: by programme and condition, and by programme alone, where {@code condition} is {@code all}. */
    public static Dataset<Row> summary(Dataset<Row> results) {
        Dataset<Row> whole = results.select(
                coalesce(col("programme"), lit("none")).as("programme"),
                lit("all").as("condition"),
                coalesce(col("verdict"), lit("refused")).as("verdict"));
        Dataset<Row> each =
                results.select(col("programme"), explode(col("conditions")).as(new String[] {"condition", "verdict"}));
        return whole.union(each)
                .groupBy("programme", "condition", "verdict")
                .agg(count("*").as("applications"))
                .orderBy("programme", "condition", "verdict");
    }

    /** Whose verdict differs between two policies, on the whole ({@code all}) and condition by condition. */
    public Dataset<Row> diff(ShippedPolicy before, ShippedPolicy after) {
        Broadcast<ShippedPolicy> old = broadcast(before);
        Broadcast<ShippedPolicy> changed = broadcast(after);
        return applications.flatMap(
                (FlatMapFunction<String, Row>) application -> flips(
                                result(old.value().loaded(), application),
                                result(changed.value().loaded(), application))
                        .iterator(),
                Encoders.row(FLIP));
    }

    /** How many flip from what to what. */
    public static Dataset<Row> flipped(Dataset<Row> flips) {
        return flips.groupBy("programme", "condition", "before", "after")
                .agg(count("*").as("applications"))
                .orderBy("programme", "condition", "before", "after");
    }

    private Broadcast<ShippedPolicy> broadcast(ShippedPolicy policy) {
        return spark.sparkContext().broadcast(policy, ClassTag$.MODULE$.apply(ShippedPolicy.class));
    }

    private static Row result(Eligibility policy, String application) {
        try {
            Assessment found = policy.assess(policy.read(application));
            Map<String, String> conditions = new LinkedHashMap<>();
            found.conditions()
                    .forEach(one ->
                            conditions.put(one.condition().id(), one.verdict().id()));
            return RowFactory.create(
                    found.id().orElse(null),
                    found.programme().id(),
                    found.verdict().id(),
                    CollectionConverters.asScala(conditions),
                    policy.policy(),
                    null,
                    policy.toJson(found));
        } catch (InvalidApplicationException e) {
            return RowFactory.create(null, null, null, null, policy.policy(), e.getMessage(), null);
        }
    }

    private static List<Row> flips(Row before, Row after) {
        Map<String, String> old = verdicts(before);
        Map<String, String> changed = verdicts(after);
        Map<String, String> all = new LinkedHashMap<>(old);
        all.putAll(changed);
        List<Row> flips = new ArrayList<>();
        for (String condition : all.keySet()) {
            String from = old.getOrDefault(condition, "none");
            String to = changed.getOrDefault(condition, "none");
            if (!from.equals(to)) {
                Row known = after.isNullAt(1) ? before : after;
                flips.add(RowFactory.create(known.get(0), known.get(1), condition, from, to));
            }
        }
        return flips;
    }

    private static Map<String, String> verdicts(Row result) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put("all", result.isNullAt(2) ? "refused" : result.getString(2));
        if (!result.isNullAt(3)) {
            verdicts.putAll(CollectionConverters.asJava(result.<String, String>getMap(3)));
        }
        return verdicts;
    }
}
