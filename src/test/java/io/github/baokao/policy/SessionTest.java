package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Derivation;
import io.github.baokao.assessment.Trace;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.fact.OccupationAsked;
import io.github.baokao.fact.RelationFound;
import io.github.baokao.internal.workbench.population.RandomApplications;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules in one session for a whole application decide as they do when their answers are remembered one by one. */
@Tag("once")
class SessionTest {
    private static final int APPLICATIONS = 1_000;
    private static final long SEED = 20_261_201;

    private final Eligibility eligibility = Eligibility.bundled();

    @Test
    void oneSessionGivesTheSameResultFieldByField() {
        RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), SEED, false);
        Set<PolicyRule> fired = new HashSet<>();
        for (int i = 0; i < APPLICATIONS; i++) {
            Application application = applications.next();
            Trace trace = eligibility.trace(application);
            assertThat(eligibility.toJson(trace.assessment()))
                    .as("seed %s, application %s", SEED, i)
                    .isEqualTo(eligibility.toJson(eligibility.assess(application)));
            trace.derivations().forEach(derivation -> fired.add(derivation.rule()));
        }
        assertThat(fired).hasSizeGreaterThan(80);
    }

    @Test
    void aTraceHoldsWhatEachConclusionWasDrawnFrom() {
        Application application = new RandomApplications(List.of(eligibility.catalog()), SEED, false).next();
        Trace trace = eligibility.trace(application);
        assertThat(trace.derivations())
                .allSatisfy(derivation -> assertThat(derivation.grounds()).isNotEmpty());
        List<Derivation> occupations = trace.derivations().stream()
                .filter(derivation -> derivation.answer().question() instanceof OccupationAsked)
                .toList();
        assertThat(occupations)
                .isNotEmpty()
                .allSatisfy(
                        derivation -> assertThat(derivation.grounds()).hasAtLeastOneElementOfType(RelationFound.class));
    }
}
