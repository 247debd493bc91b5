package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.say.json.ApplicationJson;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Applications over all programmes as objects and as JSON. */
@State(Scope.Thread)
public class Texts {
    private final Eligibility eligibility = Eligibility.bundled();
    private Application[] applications = {};
    private String[] texts = {};
    private Assessment[] results = {};
    private int next;

    /** Makes the population and its texts. */
    @Setup
    public void fill() {
        List<Application> all = Population.mixed(eligibility);
        applications = all.toArray(Application[]::new);
        texts = all.stream()
                .map(application -> ApplicationJson.of(
                                application, eligibility.catalog().kinds())
                        .text())
                .toArray(String[]::new);
        results = all.stream().limit(1000).map(eligibility::assess).toArray(Assessment[]::new);
    }

    private int next() {
        next = next + 1 < applications.length ? next + 1 : 0;
        return next;
    }

    /** From an object to a result. */
    @Benchmark
    public Assessment assess() {
        return eligibility.assess(applications[next()]);
    }

    /** From an object to a result as JSON. */
    @Benchmark
    public String assessToJson() {
        return eligibility.toJson(eligibility.assess(applications[next()]));
    }

    /** From JSON to JSON, as a line of a batch. */
    @Benchmark
    public String readAssessToJson() {
        return eligibility.toJson(eligibility.assess(eligibility.read(texts[next()])));
    }

    /** Reading alone. */
    @Benchmark
    public Application read() {
        return eligibility.read(texts[next()]);
    }

    /** Writing alone. */
    @Benchmark
    public String write() {
        return eligibility.toJson(results[next() % results.length]);
    }
}
