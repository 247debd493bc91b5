package io.github.baokao.policy;

import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import java.util.stream.Stream;

/** The one place that knows where the applications of the benchmarks are made: by the generator of the property tests. */
public final class RandomPopulation {
    private RandomPopulation() {}

    /** Endless applications over all programmes; the same seed makes the same ones. */
    public static Stream<Application> of(Catalog catalog, long seed) {
        return Stream.generate(new RandomApplications(catalog, seed, false)::next);
    }
}
