package io.github.baokao.bench;

import java.util.Locale;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long everything is measured. */
enum Length {
    /**
     * About ten minutes in all on a quiet machine: ratios to about a tenth. The first ten seconds are the compiler's of the JVM, which
     * takes a core to itself: what is measured in them is two to five times too slow.
     */
    QUICK(1, 12, 4, 1000),
    /** Figures to publish. */
    LONG(3, 8, 8, 2000);

    private final int forks;
    private final int warmups;
    private final int measurements;
    private final int millis;

    Length(int forks, int warmups, int measurements, int millis) {
        this.forks = forks;
        this.warmups = warmups;
        this.measurements = measurements;
        this.millis = millis;
    }

    /** The one that the system property {@code bench.length} names. */
    static Length chosen() {
        return valueOf(System.getProperty("bench.length", "quick").toUpperCase(Locale.ROOT));
    }

    ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.milliseconds(millis))
                .jvmArgs("-Xms1g", "-Xmx1g", "-Dfile.encoding=UTF-8")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }
}
