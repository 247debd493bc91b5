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
 * @param choices what it can rest on, in the order of the facts
 */
public record CriterionResult(Criterion criterion, Verdict verdict, List<Choice> choices) {
    /** Copies the lists. */
    public CriterionResult {
        choices = List.copyOf(choices);
    }

    /** The choice it rests on: the first one with the highest verdict; empty if there is none at all. */
    public Optional<Choice> best() {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        Choice best = choices.get(0);
        for (int i = 1; i < choices.size(); i++) {
            best = choices.get(i).verdict().compareTo(best.verdict()) > 0 ? choices.get(i) : best;
        }
        return Optional.of(best);
    }
}
