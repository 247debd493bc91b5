package io.github.baokao.bench;

/** Checks, measures and writes the table. */
public final class Main {
    private Main() {}

    /** Runs the benchmarks that the system property {@code bench} names. */
    public static void main(String[] arguments) {
        Equality.check();
    }
}
