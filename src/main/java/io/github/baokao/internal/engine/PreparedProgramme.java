package io.github.baokao.internal.engine;

import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Programme;
import java.util.List;

/** One occupation of one programme, ready to assess. */
final class PreparedProgramme {
    /** A condition, its documents, the years that must have passed since something, and the months of its longest work. */
    record Prepared(Condition condition, DocumentResolver papers, List<Integer> years, int longestWork) {}

    private final OfferingIndex offering;
    private final List<Prepared> conditions;

    PreparedProgramme(OfferingIndex offering, List<Prepared> conditions) {
        this.offering = offering;
        this.conditions = conditions;
    }

    /** The conditions of a programme, the same for all occupations that it offers. */
    static List<Prepared> conditions(Programme programme, Rulebook rules) {
        return programme.conditions().stream()
                .map(condition -> new Prepared(
                        condition,
                        new DocumentResolver(rules, programme.source(), condition),
                        Requirements.years(condition),
                        Requirements.longestWork(condition)))
                .toList();
    }

    OfferingIndex offering() {
        return offering;
    }

    List<Prepared> conditions() {
        return conditions;
    }
}
