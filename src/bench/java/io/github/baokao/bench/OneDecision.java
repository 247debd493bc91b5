package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.bench.hand.HandWritten;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One application after the other, from records to a whole assessment. */
public class OneDecision {
    /** The engine with its own policy. */
    @State(Scope.Benchmark)
    public static class Engine {
        final Eligibility eligibility = Eligibility.bundled();
    }

    /** The same guide in plain Java. */
    @State(Scope.Benchmark)
    public static class Hand {
        final HandWritten evaluator = Equality.handWritten(Eligibility.bundled());
    }

    /** baokao. */
    @Benchmark
    public Assessment baokao(Engine engine, Cursor cursor) {
        return engine.eligibility.assess(cursor.next());
    }

    /** Java written by hand. */
    @Benchmark
    public Assessment handWritten(Hand hand, Cursor cursor) {
        return hand.evaluator.assess(cursor.next());
    }
}
