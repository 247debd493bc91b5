package io.github.baokao.assessment;

import io.github.baokao.catalog.Criterion;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The result for one criterion.
 *
 * @param criterion the criterion
 * @param verdict the highest verdict of its choices
 * @param choices what it can rest on, the earliest first
 * @param best the choice it rests on; empty if there is none at all
 */
public record CriterionResult(Criterion criterion, Verdict verdict, List<Choice> choices, Optional<Choice> best) {
    /** Copies the lists. */
    public CriterionResult {
        choices = List.copyOf(choices);
    }
}
