package io.github.baokao.bench.peer;

import io.github.baokao.assessment.Assessment;
import java.util.List;

/**
 * The verdicts on one application, as numbers: 0 not satisfied, 1 undetermined, 2 needs review, 3 satisfied.
 *
 * @param criteria of every criterion, in the order of the conditions
 * @param conditions of every condition
 * @param application of the application
 */
public record Outcome(List<Integer> criteria, List<Integer> conditions, int application) {
    /** Those of an assessment. */
    public static Outcome of(Assessment result) {
        return new Outcome(
                result.conditions().stream()
                        .flatMap(condition -> condition.criteria().stream())
                        .map(criterion -> criterion.verdict().ordinal())
                        .toList(),
                result.conditions().stream()
                        .map(condition -> condition.verdict().ordinal())
                        .toList(),
                result.verdict().ordinal());
    }
}
