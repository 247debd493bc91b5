package io.github.baokao.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One of the alternative conditions of a programme (申报条件): a conjunction of independent criteria.
 *
 * @param id its id, which ends in its printed number
 * @param number its number as printed
 * @param text its text, verbatim
 * @param at where it stands
 * @param requires what it requires
 * @param documents the documents in printed order; empty if the source prints none
 * @param cites what every decision on it cites
 */
public record Condition(
        String id,
        String number,
        String text,
        Citation at,
        Clause requires,
        Optional<List<ConditionDocument>> documents,
        List<Discrepancy> cites) {
    /** Copies the lists. */
    public Condition {
        cites = List.copyOf(cites);
        documents = documents.map(List::copyOf);
    }

    /** The criteria in what it requires, as they are printed. */
    public List<Criterion> criteria() {
        return requires.criteria();
    }
}
