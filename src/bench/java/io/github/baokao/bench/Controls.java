package io.github.baokao.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What two threads get of the machine and the collector when they have nothing in common: about as long as a decision. */
@State(Scope.Thread)
public class Controls {
    private static final int STEPS = 250;
    private static final int SHIFTS = 32;
    private static final int BYTES = 24;

    private long number = 88_172_645_463_325_252L;

    /** Nothing but computing. */
    @Benchmark
    public long computing() {
        for (int i = 0; i < STEPS; i++) {
            compute();
        }
        return number;
    }

    /** The same, with ten thousand bytes of small objects on the way, as a decision makes them. */
    @Benchmark
    public long allocating(Blackhole sink) {
        for (int i = 0; i < STEPS; i++) {
            compute();
            sink.consume(new byte[BYTES]);
        }
        return number;
    }

    private void compute() {
        for (int i = 0; i < SHIFTS; i++) {
            number ^= number << 13;
            number ^= number >>> 7;
            number ^= number << 17;
        }
    }
}
