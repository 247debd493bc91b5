package io.github.baokao.bench;

import com.sun.management.ThreadMXBean;
import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.bench.hand.HandWritten;
import io.github.baokao.candidate.Application;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Function;

/** Processor time and bytes of one decision, of the engine and by hand in turn: what other work on the machine disturbs least. */
public final class Cost {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 8;

    private Cost() {}

    /** Prints a line for each round over the population. */
    public static void main(String[] arguments) {
        Eligibility eligibility = Eligibility.bundled();
        List<Application> applications = Population.hebei(eligibility);
        HandWritten hand = Equality.handWritten(eligibility);
        System.out.println(Equality.check());
        for (int round = 0; round < ROUNDS; round++) {
            System.out.println("baokao " + cost(applications, eligibility::assess) + ", by hand "
                    + cost(applications, hand::assess));
        }
    }

    private static String cost(List<Application> applications, Function<Application, Assessment> assessor) {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long time = THREADS.getCurrentThreadCpuTime();
        int conditions = 0;
        for (Application application : applications) {
            conditions += assessor.apply(application).conditions().size();
        }
        long took = THREADS.getCurrentThreadCpuTime() - time;
        long allocated = THREADS.getThreadAllocatedBytes(thread) - bytes;
        int count = applications.size();
        return String.format(
                "%.1f µs, %,d bytes, %d conditions", took / 1000.0 / count, allocated / count, conditions / count);
    }
}
