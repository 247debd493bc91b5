package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.json.ApplicationJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A thousand applications in one go: the one place to point at an API for batches. */
@State(Scope.Thread)
public class Batches {
    /** How many applications there are in a batch. */
    static final int SIZE = 1000;

    private final Eligibility eligibility = Eligibility.bundled();
    private List<Application> applications = List.of();
    private String lines = "";

    /** Makes the batch. */
    @Setup
    public void fill() {
        applications = Population.mixed(eligibility).subList(0, SIZE);
        lines = applications.stream()
                .map(application -> ApplicationJson.of(application).text())
                .collect(Collectors.joining("\n"));
    }

    /** From objects to results. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void objects(Blackhole sink) {
        applications.stream().map(eligibility::assess).forEach(sink::consume);
    }

    /** From JSON Lines to JSON Lines. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void jsonLines() throws IOException {
        try (BufferedReader in = new BufferedReader(new StringReader(lines));
                Writer out = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.write(eligibility.toJson(eligibility.assess(eligibility.read(line))));
                out.write('\n');
            }
        }
    }
}
