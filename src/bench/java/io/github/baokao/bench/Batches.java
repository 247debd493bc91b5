package io.github.baokao.bench;

import io.github.baokao.Batch;
import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.json.ApplicationJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A thousand applications in one go: the one place that knows the API for batches. */
@State(Scope.Thread)
public class Batches {
    /** How many applications there are in a batch. */
    static final int SIZE = 1000;

    private final Eligibility eligibility = Eligibility.bundled();
    private List<Application> applications = List.of();
    private byte[] lines = {};

    /** Makes the batch. */
    @Setup
    public void fill() {
        applications = Population.mixed(eligibility).subList(0, SIZE);
        lines = applications.stream()
                .map(application -> ApplicationJson.of(application).text())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** From objects to results. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void objects(Blackhole sink) {
        eligibility.assessAll(applications.stream()).forEach(sink::consume);
    }

    /** From JSON Lines to JSON Lines, on one thread beside the one that reads and writes. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Batch.Progress jsonLines() throws IOException {
        return eligibility.batch().threads(1).run(new ByteArrayInputStream(lines), OutputStream.nullOutputStream());
    }

    /** The same with short results. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Batch.Progress briefLines() throws IOException {
        return eligibility
                .batch()
                .brief()
                .threads(1)
                .run(new ByteArrayInputStream(lines), OutputStream.nullOutputStream());
    }
}
