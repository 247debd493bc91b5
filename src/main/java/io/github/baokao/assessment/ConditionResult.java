package io.github.baokao.assessment;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.term.Verdict;
import java.util.List;

/**
 * The result for one condition.
 *
 * @param condition the condition
 * @param verdict the lowest verdict of its criteria
 * @param criteria its criteria, in the order of the catalogue
 * @param documents the documents it asks of this person
 * @param missing the facts that would settle it; empty unless it is undetermined
 * @param outlook when it will be satisfied, or until when it is
 * @param notes the discrepancies and choices that the decision touches
 */
public record ConditionResult(
        Condition condition,
        Verdict verdict,
        List<CriterionResult> criteria,
        DocumentList documents,
        List<MissingFact> missing,
        Outlook outlook,
        List<Discrepancy> notes) {
    /** Copies the lists. */
    public ConditionResult {
        criteria = List.copyOf(criteria);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }
}
