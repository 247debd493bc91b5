package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Work;
import java.util.List;

/**
 * A condition, ready to be held against facts.
 *
 * @param condition the condition
 * @param criteria its criteria
 * @param requires what it requires of them
 * @param papers its documents
 * @param longestWork the months of the longest work that it asks for; 0 if it asks for none
 */
record PreparedCondition(
        Condition condition,
        List<PreparedCriterion> criteria,
        ClauseVerdict requires,
        DocumentResolver papers,
        int longestWork) {

    static PreparedCondition of(Condition condition, PreparedKinds kinds, DocumentResolver papers) {
        List<PreparedCriterion> criteria = condition.criteria().stream()
                .map(criterion -> PreparedCriterion.of(criterion, kinds))
                .toList();
        int longest = condition.criteria().stream()
                .flatMap(criterion -> criterion.anyOf().stream())
                .flatMap(one -> one.work().stream())
                .mapToInt(Work::months)
                .max()
                .orElse(0);
        return new PreparedCondition(condition, criteria, ClauseVerdict.of(condition.requires()), papers, longest);
    }
}
