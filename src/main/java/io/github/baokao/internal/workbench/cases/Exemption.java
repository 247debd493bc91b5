package io.github.baokao.internal.workbench.cases;

import io.github.baokao.internal.base.document.Place;
import io.github.baokao.term.Verdict;
import java.util.Optional;

/**
 * A kind of case that a condition, or one of its criteria, cannot have.
 *
 * @param at where it is said
 * @param condition the id of the condition
 * @param criterion the number of the criterion, from 1; empty for the whole condition
 * @param kind the kind
 * @param reason why there is none
 */
public record Exemption(Place at, String condition, Optional<Integer> criterion, CaseKind kind, String reason) {

    /**
     * Whether it says that a criterion never has a verdict.
     *
     * @param condition the id of the condition
     * @param number the number of the criterion, from 1
     * @param verdict the verdict
     * @return true if no case is to be expected
     */
    public boolean excludes(String condition, int number, Verdict verdict) {
        return this.condition.equals(condition)
                && criterion.orElse(number) == number
                && kind.verdict().equals(Optional.of(verdict));
    }
}
