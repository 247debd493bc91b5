package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.term.Level;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Ten thousand different applications, the same ones in every run. */
public final class Population {
    /** How many applications there are. */
    public static final int SIZE = 10_000;

    private static final long SEED = 20_261_121L;

    private Population() {}

    /** Applications for the Hebei level-two guide. */
    public static List<Application> hebei(Eligibility eligibility) {
        return of(eligibility, SEED, Population::isHebei);
    }

    /** As many other applications for it. */
    static List<Application> others(Eligibility eligibility) {
        return of(eligibility, SEED + 1, Population::isHebei);
    }

    /** Applications over all programmes. */
    public static List<Application> mixed(Eligibility eligibility) {
        return of(eligibility, SEED, application -> true);
    }

    /** Other applications over all programmes; another number gives others again. */
    static List<Application> mixed(Eligibility eligibility, int number) {
        return of(eligibility, SEED + number, application -> true);
    }

    private static List<Application> of(Eligibility eligibility, long seed, Predicate<Application> wanted) {
        return Stream.generate(new RandomApplications(List.of(eligibility.catalog()), seed, false)::next)
                .filter(wanted)
                .distinct()
                .limit(SIZE)
                .toList();
    }

    private static boolean isHebei(Application application) {
        return application.target().level() == Level.LEVEL_2
                && application
                        .target()
                        .region()
                        .filter(region ->
                                List.of("hebei", "河北", "河北省", "hopeh").contains(region.toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
