package io.github.baokao.bench;

import io.github.baokao.Batch;
import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
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
    private List<Application> students = List.of();
    private byte[] lines = {};
    private byte[] studentLines = {};

    /** Makes the batch. */
    @Setup
    public void fill() {
        applications = Population.mixed(eligibility).subList(0, SIZE);
        students = School.students(SIZE);
        lines = lines(applications);
        studentLines = lines(students);
    }

    private byte[] lines(List<Application> applications) {
        return applications.stream()
                .map(eligibility::toJson)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** From objects to results, over all programmes. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void objects(Blackhole sink) {
        eligibility.assessAll(applications.stream()).forEach(sink::consume);
    }

    /** The same for what a school hands in. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void schoolObjects(Blackhole sink) {
        eligibility.assessAll(students.stream()).forEach(sink::consume);
    }

    /** From JSON Lines to JSON Lines, on one thread beside the one that reads and writes. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Batch.Progress jsonLines() throws IOException {
        return run(eligibility.batch(), lines);
    }

    /** The same with short results. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Batch.Progress briefLines() throws IOException {
        return run(eligibility.batch().brief(), lines);
    }

    /** What a school hands in. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Batch.Progress schoolLines() throws IOException {
        return run(eligibility.batch(), studentLines);
    }

    /** The same with short results. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Batch.Progress schoolBriefLines() throws IOException {
        return run(eligibility.batch().brief(), studentLines);
    }

    private static Batch.Progress run(Batch batch, byte[] lines) throws IOException {
        return batch.threads(1).run(new ByteArrayInputStream(lines), OutputStream.nullOutputStream());
    }
}
