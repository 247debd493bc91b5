package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What applications cost that were never seen before, beside those whose every question was asked before. */
final class Unseen {
    private static final int ROUNDS = 7;

    private final Eligibility eligibility = Eligibility.bundled();
    private int sink;

    private Unseen() {}

    static String line() {
        return new Unseen().measure();
    }

    private String measure() {
        List<Application> known = Population.mixed(eligibility);
        for (int i = 0; i < ROUNDS; i++) {
            perSecond(known);
        }
        double[] seen = new double[ROUNDS];
        double[] unseen = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            List<Application> others = Population.mixed(eligibility, i + 1);
            unseen[i] = perSecond(others);
            seen[i] = perSecond(others);
        }
        Arrays.sort(seen);
        Arrays.sort(unseen);
        return String.format(
                Locale.ROOT,
                "Applications over all programmes never seen before: × %.2f of the same ones seen again (%,.0f a second, %,.0f – %,.0f; "
                        + "again %,.0f, %,.0f – %,.0f).",
                unseen[ROUNDS / 2] / seen[ROUNDS / 2],
                unseen[ROUNDS / 2],
                unseen[0],
                unseen[ROUNDS - 1],
                seen[ROUNDS / 2],
                seen[0],
                seen[ROUNDS - 1]);
    }

    private double perSecond(List<Application> applications) {
        long start = System.nanoTime();
        for (Application application : applications) {
            sink += eligibility.assess(application).conditions().size();
        }
        return applications.size() * 1e9 / (System.nanoTime() - start);
    }
}
