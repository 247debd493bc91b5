package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.policy.ReferenceModel.Found;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The engine with its rules against {@link ReferenceModel}, which was written from the semantics alone. */
@Tag("once")
class DifferentialTest {
    private static final int APPLICATIONS = 40_000;

    @Test
    void everyConditionGetsTheVerdictAndTheGroundsOfTheReferenceModel() {
        Catalog catalog = ReferenceConditions.known(TestPolicy.CATALOG);
        Assessor engine = TestPolicy.assessor(catalog, TestPolicy.RULES);
        long seed = 20_261_120;
        RandomApplications applications = new RandomApplications(List.of(catalog), seed, false);
        List<String> differences = new ArrayList<>();
        Map<String, Set<Verdict>> seen = new TreeMap<>();
        for (int i = 0; i < APPLICATIONS; i++) {
            Application application = applications.next();
            Map<String, List<Found>> found = new LinkedHashMap<>();
            Assessment assessment = engine.assess(application);
            assertThat(assessment.programme().id()).isEqualTo(ReferenceConditions.programme(application.target()));
            for (ConditionResult result : assessment.conditions()) {
                found.put(result.condition().id(), found(application, result));
                assertThat(result.verdict())
                        .isEqualTo(Collections.min(result.criteria().stream()
                                .map(CriterionResult::verdict)
                                .toList()));
                seen.computeIfAbsent(result.condition().id(), id -> EnumSet.noneOf(Verdict.class))
                        .add(result.verdict());
            }
            Map<String, List<Found>> expected = ReferenceModel.found(catalog, application);
            if (!found.equals(expected)) {
                differences.add("seed " + seed + ", application " + i + ": expected " + expected + " but was " + found
                        + "\n  " + application);
            }
        }
        assertThat(differences).as("%d differences", differences.size()).isEmpty();
        assertThat(seen.keySet())
                .as("conditions that the generator reaches")
                .containsExactlyInAnyOrderElementsOf(ReferenceConditions.ids());
        // one condition of the 2005 edition asks for schools that it names and its own major, and nothing to review
        assertThat(seen)
                .allSatisfy((id, verdicts) ->
                        assertThat(verdicts).contains(Verdict.SATISFIED, Verdict.NOT_SATISFIED, Verdict.UNDETERMINED));
    }

    private static List<Found> found(Application application, ConditionResult result) {
        return result.criteria().stream()
                .map(criterion -> new Found(
                        criterion.verdict(),
                        criterion
                                .best()
                                .map(Choice::at)
                                .filter(at -> !at.isAll())
                                .map(at -> fact(application, at))))
                .toList();
    }

    private static Fact fact(Application application, FactRef at) {
        return application.candidate().list(at.kind().list()).orElseThrow().get(at.index());
    }
}
