package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.advice.Step;
import io.github.baokao.advice.StepKind;
import io.github.baokao.advice.Way;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Period;
import io.github.baokao.catalog.Then;
import io.github.baokao.internal.say.json.ApplicationJson;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every way promises, on thousands of random applications; the seed is part of each message. */
@Tag("once")
@SuppressWarnings("EnumOrdinal")
class WaysPropertyTest {
    private static final long SEED = 20_261_123;
    private final Eligibility eligibility = Eligibility.bundled();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Test
    void everyWayLeadsThereOnItsDayAndNoSooner() {
        List<Application> applications = applications(2_000);
        IntStream.range(0, applications.size()).parallel().forEach(i -> {
            Application application = applications.get(i);
            List<Way> ways = ways(application);
            for (Way way : ways) {
                String message = "seed " + SEED + ", application " + i + ", "
                        + way.condition().id() + " on " + way.on() + ": " + way.steps() + "\n  " + application;
                check(application, way, message);
            }
            ranked(application, ways, "seed " + SEED + ", application " + i + "\n  " + application);
        });
        Set<String> steps = Set.of(Step.class.getPermittedSubclasses()).stream()
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(seen).containsAll(steps).contains("not before", "not after");
    }

    private void check(Application application, Way way, String message) {
        String id = way.condition().id();
        Application done = way.application();
        assertThat(done.asOf()).isEqualTo(application.asOf());
        assertThat(way.on()).as(message).isAfterOrEqualTo(application.asOf());
        assertThat(satisfied(done, id, way.on())).as(message).isTrue();
        if (way.on().isAfter(application.asOf())) {
            assertThat(satisfied(done, id, way.on().minusDays(1))).as(message).isFalse();
        }
        for (Step step : way.steps()) {
            seen.add(step.getClass().getSimpleName());
            if (step instanceof Step.State state) {
                state.notAfter().ifPresent(day -> {
                    seen.add("not after");
                    assertThat(satisfiedWith(done, state, day.plusDays(1), way))
                            .as(message)
                            .isFalse();
                });
                state.notBefore().ifPresent(day -> {
                    seen.add("not before");
                    assertThat(satisfiedWith(done, state, day.minusDays(1), way))
                            .as(message)
                            .isFalse();
                });
            }
            if (step instanceof Step.Work) {
                assertThat(satisfied(workingAMonthLess(done), id, way.on()))
                        .as(message)
                        .isFalse();
            }
        }
    }

    /** Every condition that is not satisfied has a way, since whatever a condition asks for can be acquired. */
    private void ranked(Application application, List<Way> ways, String message) {
        Set<String> open = eligibility.assess(application).conditions().stream()
                .filter(result -> result.verdict() != Verdict.SATISFIED)
                .map(result -> result.condition().id())
                .collect(Collectors.toSet());
        assertThat(ways).extracting(way -> way.condition().id()).as(message).hasSameElementsAs(open);
        List<String> printed = eligibility.assess(application).conditions().stream()
                .map(ConditionResult::condition)
                .map(condition -> condition.id())
                .toList();
        List<String> ranks = ways.stream()
                .map(way -> String.format(
                        "%d %02d %02d %s %02d",
                        way.effort().ordinal(),
                        way.count(StepKind.ACQUIRE),
                        way.count(StepKind.HAVE),
                        way.on(),
                        printed.indexOf(way.condition().id())))
                .toList();
        assertThat(ranks).as(message).isSorted();
    }

    @Test
    void theOrderOfFactsChangesNoRank() {
        Random random = new Random(SEED);
        for (Application application : applications(200)) {
            Candidate person = application.candidate();
            Map<String, List<Fact>> lists = new LinkedHashMap<>();
            person.facts().forEach((list, facts) -> lists.put(list, shuffled(facts, random)));
            Candidate shuffled = new Candidate(lists);
            Application other = Application.of(application.target(), application.asOf(), shuffled);
            assertThat(outline(ways(other)))
                    .as("seed %s\n  %s", SEED, application)
                    .isEqualTo(outline(ways(application)));
        }
    }

    /** The ways without the places of facts. */
    private static List<String> outline(List<Way> ways) {
        return ways.stream()
                .map(way -> way.condition().id()
                        + way.on()
                        + way.steps().stream()
                                .map(step -> step.getClass().getSimpleName())
                                .sorted()
                                .toList())
                .toList();
    }

    private static <T> List<T> shuffled(List<T> entries, Random random) {
        List<T> copy = new ArrayList<>(entries);
        Collections.shuffle(copy, random);
        return copy;
    }

    private List<Application> applications(int count) {
        RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), SEED, false);
        return IntStream.range(0, count).mapToObj(i -> applications.next()).toList();
    }

    private List<Way> ways(Application application) {
        return eligibility.ways(application);
    }

    /** Whether another date would do; one that contradicts the other dates cannot even be stated. */
    private boolean satisfiedWith(Application done, Step.State state, LocalDate day, Way way) {
        try {
            Application dated = dated(done, state.at(), day);
            Application read = eligibility.read(
                    ApplicationJson.of(dated, eligibility.catalog().kinds()).text());
            return satisfied(read, way.condition().id(), way.on());
        } catch (InvalidApplicationException contradiction) {
            return false;
        }
    }

    /** The stated date, or that of the entry that was added to a list of which nothing was stated, moved. */
    private static Application dated(Application done, FactRef at, LocalDate day) {
        Kind kind = at.kind();
        Field date = at.field()
                .or(() -> kind.period().map(Period::from))
                .or(() -> kind.then().map(Then::after))
                .orElseThrow();
        List<Fact> facts = new ArrayList<>(done.candidate().list(kind.list()).orElseThrow());
        facts.set(Math.max(0, at.index()), facts.get(Math.max(0, at.index())).with(date.id(), PartialDate.of(day)));
        return with(done, kind, facts);
    }

    private Application workingAMonthLess(Application done) {
        Kind kind = eligibility.catalog().kinds().stream()
                .filter(Kind::isWork)
                .findFirst()
                .orElseThrow();
        Period period = kind.period().orElseThrow();
        List<Fact> spells = new ArrayList<>(done.candidate().list(kind.list()).orElseThrow());
        Fact last = spells.remove(spells.size() - 1);
        LocalDate end = last.date(period.to().id())
                .orElseThrow()
                .first()
                .plusDays(1)
                .minusMonths(1)
                .minusDays(1);
        if (end.isAfter(done.asOf())) {
            spells.add(last.with(period.to().id(), PartialDate.of(end)));
        }
        return with(done, kind, spells);
    }

    private static Application with(Application done, Kind kind, List<Fact> facts) {
        Candidate person = done.candidate().with(kind.list(), facts);
        return new Application(done.id(), done.target(), done.asOf(), person, done.rulings());
    }

    private boolean satisfied(Application application, String id, LocalDate day) {
        Application then = new Application(
                application.id(), application.target(), day, application.candidate(), application.rulings());
        return eligibility.assess(then).conditions().stream()
                .anyMatch(result -> result.condition().id().equals(id) && result.verdict() == Verdict.SATISFIED);
    }
}
