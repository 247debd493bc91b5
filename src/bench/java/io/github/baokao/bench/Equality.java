package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.bench.hand.HandWritten;
import io.github.baokao.candidate.Application;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks before anything is timed that all contestants decide every application alike; a difference ends the run. */
final class Equality {
    private final Eligibility eligibility = Eligibility.bundled();
    private final List<Application> applications = Population.hebei(eligibility);

    /** Checks everybody; a sentence about what was checked. */
    static String check() {
        return new Equality().handWritten();
    }

    /** The evaluator written by hand; it takes the sentences of the policy from results of the engine. */
    static HandWritten handWritten(Eligibility eligibility) {
        return new HandWritten(
                eligibility.catalog(),
                eligibility.policy(),
                Population.hebei(eligibility).stream().map(eligibility::assess));
    }

    private String handWritten() {
        HandWritten hand = handWritten(eligibility);
        for (int i = 0; i < applications.size(); i++) {
            Assessment expected = eligibility.assess(applications.get(i));
            Assessment found = hand.assess(applications.get(i));
            if (!expected.equals(found)) {
                String one = eligibility.toJson(expected);
                String other = eligibility.toJson(found);
                throw new IllegalStateException("application " + i + " is decided differently by hand:\n" + one + "\n"
                        + other + "\n" + applications.get(i));
            }
        }
        Map<String, Long> verdicts = applications.stream()
                .collect(Collectors.groupingBy(
                        a -> eligibility.assess(a).verdict().id(), TreeMap::new, Collectors.counting()));
        return applications.size() + " applications for hebei-level-2, by hand and by baokao alike in every field: "
                + verdicts + ".";
    }
}
