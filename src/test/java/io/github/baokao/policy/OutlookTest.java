package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.Outlook;
import io.github.baokao.assessment.Prospect;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The earliest day of each condition against {@link ReferenceModel} asked on other days. */
@Tag("once")
class OutlookTest {
    private static final long SEED = 20_261_122;
    private static final int LOOKED_AT = 12;
    private static final int YEARS = 25;

    private final Catalog catalog = ReferenceConditions.known(TestPolicy.CATALOG);
    private final Assessor engine = TestPolicy.assessor(catalog, TestPolicy.RULES);
    private final Random random = new Random(SEED);

    @Test
    void theEarliestDayIsTheFirstThatSatisfies() {
        RandomApplications applications = new RandomApplications(List.of(catalog), SEED, false);
        Map<Prospect, Integer> seen = new EnumMap<>(Prospect.class);
        for (int i = 0; i < 3_000; i++) {
            Application application = applications.next();
            Assessment assessment = engine.assess(application);
            for (ConditionResult result : assessment.conditions()) {
                Outlook outlook = result.outlook();
                seen.merge(outlook.prospect(), 1, Integer::sum);
                String message = "seed " + SEED + ", application " + i + ", "
                        + result.condition().id() + ": " + outlook + "\n  " + application;
                check(application, result, message);
            }
        }
        assertThat(seen)
                .as("%s", seen)
                .containsOnlyKeys(Prospect.values())
                .allSatisfy((prospect, count) -> assertThat(count).isGreaterThan(100));
    }

    private void check(Application application, ConditionResult result, String message) {
        Outlook outlook = result.outlook();
        String id = result.condition().id();
        LocalDate asOf = application.asOf();
        LocalDate horizon = asOf.plusYears(YEARS);
        assertThat(outlook.prospect() == Prospect.NOW).as(message).isEqualTo(result.verdict() == Verdict.SATISFIED);
        if (outlook.earliest().isEmpty()) {
            assertThat(outlook.until()).as(message).isEmpty();
            never(application, id, asOf, horizon, message);
            if (outlook.prospect() == Prospect.NEVER) {
                days(asOf, horizon)
                        .forEach(day -> assertThat(on(application, id, day))
                                .as("%s on %s", message, day)
                                .isEqualTo(Verdict.NOT_SATISFIED));
            }
            return;
        }
        LocalDate earliest = outlook.earliest().get();
        assertThat(satisfied(application, id, earliest)).as(message).isTrue();
        assertThat(earliest.equals(asOf)).as(message).isEqualTo(outlook.prospect() == Prospect.NOW);
        never(application, id, asOf, earliest, message);
        Optional<LocalDate> until = outlook.until();
        for (LocalDate day : days(earliest, until.map(last -> last.plusDays(1)).orElse(horizon))) {
            assertThat(satisfied(application, id, day))
                    .as("%s on %s", message, day)
                    .isTrue();
        }
        until.ifPresent(last -> assertThat(satisfied(application, id, last.plusDays(1)))
                .as(message)
                .isFalse());
    }

    private void never(Application application, String id, LocalDate from, LocalDate before, String message) {
        for (LocalDate day : days(from, before)) {
            assertThat(satisfied(application, id, day))
                    .as("%s on %s", message, day)
                    .isFalse();
        }
    }

    /** Some days of a stretch, its first and last one among them. */
    private List<LocalDate> days(LocalDate from, LocalDate before) {
        if (!from.isBefore(before)) {
            return List.of();
        }
        List<LocalDate> days = new java.util.ArrayList<>(List.of(from, before.minusDays(1)));
        for (int i = 0; i < LOOKED_AT; i++) {
            days.add(LocalDate.ofEpochDay(random.nextLong(from.toEpochDay(), before.toEpochDay())));
        }
        return days;
    }

    private boolean satisfied(Application application, String id, LocalDate day) {
        return on(application, id, day) == Verdict.SATISFIED;
    }

    private Verdict on(Application application, String id, LocalDate day) {
        Application then = Application.of(application.target(), day, application.candidate());
        return ReferenceModel.verdicts(catalog, then).get(id);
    }
}
