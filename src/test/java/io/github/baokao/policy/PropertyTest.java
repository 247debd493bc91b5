package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** What holds for every application, on thousands of random ones; the seed is part of each message. */
class PropertyTest {
    private static final long SEED = 20_261_121;

    private final Eligibility eligibility = Eligibility.bundled();

    @Test
    void theOrderOfRulesChangesNothing() {
        RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), SEED, false);
        Assessor printed = TestPolicy.assessor(TestPolicy.CATALOG, TestPolicy.RULES);
        for (int order = 0; order < 3; order++) {
            Assessor assessor = TestPolicy.assessor(
                    TestPolicy.CATALOG, TestPolicy.compile(PolicyRules.shuffled(new Random(SEED + order))));
            for (int i = 0; i < 1_000; i++) {
                Application application = applications.next();
                assertThat(assessor.assess(application))
                        .as(message(i, application))
                        .isEqualTo(printed.assess(application));
            }
        }
    }

    /**
     * Only whole months: joining two runs makes days of the calendar of what was left over of both, which may be fewer months.
     */
    @Test
    void oneMoreFactNeverLowersAVerdict() {
        RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), SEED, true);
        for (int i = 0; i < 5_000; i++) {
            Application application = applications.next();
            Map<String, Verdict> before = verdicts(application);
            Candidate person = application.candidate();
            // a list that is not known stays so: one entry would not make it known
            List<Candidate> longer = eligibility.catalog().kinds().stream()
                    .filter(kind -> !kind.isSingle())
                    .flatMap(kind -> person
                            .list(kind.list())
                            .map(facts -> person.with(kind.list(), more(facts, applications.fact(kind))))
                            .stream())
                    .toList();
            for (Candidate candidate : longer) {
                Map<String, Verdict> after = verdicts(with(application, candidate));
                String message = message(i, application) + "\n  " + candidate;
                before.forEach(
                        (id, verdict) -> assertThat(after.get(id)).as(message).isGreaterThanOrEqualTo(verdict));
            }
        }
    }

    private static <T> List<T> more(List<T> entries, T entry) {
        List<T> longer = new ArrayList<>(entries);
        longer.add(entry);
        return longer;
    }

    /** Whole months for the same reason; unknown is thus never treated as no, nor as yes. */
    @Test
    void fillingInAMissingFactNeverChangesACertainVerdict() {
        fill(new RandomApplications(List.of(eligibility.catalog()), SEED, true), Holes::fillFacts);
    }

    @Test
    void fillingInADayNeverChangesACertainVerdict() {
        fill(new RandomApplications(List.of(eligibility.catalog()), SEED, false), Holes::fillDays);
    }

    private void fill(
            RandomApplications applications, BiFunction<Application, RandomApplications, List<Application>> holes) {
        int filled = 0;
        for (int i = 0; i < 5_000; i++) {
            Application application = applications.next();
            Map<String, Verdict> before = verdicts(application);
            for (Application known : holes.apply(application, applications)) {
                if (!isPossible(known)) {
                    continue;
                }
                filled++;
                Map<String, Verdict> after = verdicts(known);
                String message = message(i, application) + "\n  " + known.candidate();
                before.forEach((id, verdict) -> {
                    if (verdict == Verdict.SATISFIED || verdict == Verdict.NOT_SATISFIED) {
                        assertThat(after.get(id)).as(message + "\n  " + id).isEqualTo(verdict);
                    }
                });
            }
        }
        assertThat(filled).isGreaterThan(5_000);
    }

    /** An employer's end that is filled in at random may lie before its beginning. */
    private boolean isPossible(Application application) {
        try {
            eligibility.assess(application);
            return true;
        } catch (InvalidApplicationException e) {
            return false;
        }
    }

    @Test
    void theSameApplicationGetsTheSameResultAlways() throws Exception {
        RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), SEED, false);
        List<Application> asked = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            asked.add(applications.next());
        }
        Eligibility fresh = Eligibility.load(TestPolicy.ROOT.toAbsolutePath());
        assertThat(fresh.policy()).isEqualTo(eligibility.policy());
        List<Assessment> first = assess(fresh, asked.subList(0, 500));
        assess(fresh, asked);
        assertThat(assess(fresh, asked.subList(0, 500))).isEqualTo(first);
        Eligibility another = Eligibility.load(TestPolicy.ROOT.toAbsolutePath());
        assertThat(inThreads(another, asked.subList(0, 500)))
                .allSatisfy(results -> assertThat(results).isEqualTo(first));
    }

    /** Eight threads on a policy that has decided nothing before. */
    private static List<List<Assessment>> inThreads(Eligibility policy, List<Application> asked) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Assessment>> all = () -> assess(policy, asked);
            List<List<Assessment>> results = new ArrayList<>();
            for (Future<List<Assessment>> result : threads.invokeAll(Collections.nCopies(8, all))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Assessment> assess(Eligibility policy, List<Application> asked) {
        return asked.stream().map(policy::assess).toList();
    }

    private Map<String, Verdict> verdicts(Application application) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (ConditionResult result : eligibility.assess(application).conditions()) {
            verdicts.put(result.condition().id(), result.verdict());
        }
        return verdicts;
    }

    private static Application with(Application application, Candidate candidate) {
        return Application.of(application.target(), application.asOf(), candidate);
    }

    private static String message(int i, Application application) {
        return "seed " + SEED + ", application " + i + ": " + application;
    }
}
