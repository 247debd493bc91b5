package io.github.baokao.filing;

import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.catalog.Document;
import java.util.List;

/**
 * What a person brings or uploads by one condition, and how that compares with the other conditions that are satisfied.
 *
 * @param chosen the condition
 * @param published whether the source prints any documents; if not, what to bring is not known
 * @param items the documents in printed order
 * @param satisfied the satisfied conditions, those with the fewest documents first; conditions whose documents are not published are
 *     left out
 * @param common the documents that all of these ask for; empty if there are fewer than two
 */
public record Checklist(
        ConditionResult chosen,
        boolean published,
        List<ChecklistItem> items,
        List<ConditionResult> satisfied,
        List<Document> common) {
    /** Copies the lists. */
    public Checklist {
        items = List.copyOf(items);
        satisfied = List.copyOf(satisfied);
        common = List.copyOf(common);
    }
}
