package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;

/** What applications cost that were never seen before, beside those whose every question was asked before. */
final class Unseen {
    private static final int ROUNDS = 7;

    private final Eligibility eligibility = Eligibility.bundled();
    private final LongAdder sink = new LongAdder();

    private Unseen() {}

    static String line() {
        return new Unseen().measure();
    }

    private String measure() {
        List<Application> known = Population.mixed(eligibility);
        for (int i = 0; i < ROUNDS; i++) {
            perSecond(known, 1);
        }
        double[] seen = new double[ROUNDS];
        double[] unseen = new double[ROUNDS];
        double[] together = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            List<Application> others = Population.mixed(eligibility, i + 1);
            unseen[i] = perSecond(others, 1);
            seen[i] = perSecond(others, 1);
            together[i] = perSecond(Population.mixed(eligibility, ROUNDS + i + 1), 2);
        }
        Arrays.sort(seen);
        Arrays.sort(unseen);
        Arrays.sort(together);
        return String.format(
                Locale.ROOT,
                "Applications over all programmes never seen before: × %.2f of the same ones seen again (%,.0f a second, %,.0f – %,.0f; "
                        + "again %,.0f, %,.0f – %,.0f); two threads × %.2f of one.",
                unseen[ROUNDS / 2] / seen[ROUNDS / 2],
                unseen[ROUNDS / 2],
                unseen[0],
                unseen[ROUNDS - 1],
                seen[ROUNDS / 2],
                seen[0],
                seen[ROUNDS - 1],
                together[ROUNDS / 2] / unseen[ROUNDS / 2]);
    }

    private double perSecond(List<Application> applications, int threads) {
        long start = System.nanoTime();
        List<Thread> all = new ArrayList<>();
        int part = applications.size() / threads;
        for (int i = 1; i < threads; i++) {
            List<Application> some = applications.subList(i * part, (i + 1) * part);
            Thread thread = new Thread(() -> decide(some));
            thread.start();
            all.add(thread);
        }
        decide(applications.subList(0, part));
        for (Thread thread : all) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return part * threads * 1e9 / (System.nanoTime() - start);
    }

    private void decide(List<Application> applications) {
        for (Application application : applications) {
            sink.add(eligibility.assess(application).conditions().size());
        }
    }
}
