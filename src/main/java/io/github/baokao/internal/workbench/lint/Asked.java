package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a condition asks of a fact, be it one of several things of which one is enough, and where it stands.
 *
 * @param kind the kind of fact
 * @param what what is asked of it
 * @param spot where its keys stand
 */
record Asked(Kind kind, Alternative what, FileSpot spot) {
    private static final String ANY_OF = "any-of";
    private static final String ALL_OF = "all-of";

    /** All that a condition asks, as it is printed. */
    static Stream<Asked> of(Condition condition, FileSpot spot) {
        List<FileSpot> criteria = new ArrayList<>();
        criteria(spot.key("requires"), criteria);
        List<Asked> all = new ArrayList<>();
        for (int i = 0; i < condition.criteria().size() && i < criteria.size(); i++) {
            Criterion criterion = condition.criteria().get(i);
            FileSpot at = criteria.get(i);
            FileSpot several = at.find(ANY_OF).orElse(at);
            for (int k = 0; k < criterion.anyOf().size(); k++) {
                all.add(new Asked(criterion.kind(), criterion.anyOf().get(k), several.item(k)));
            }
        }
        return all.stream();
    }

    /** All that a condition asks of fields, wherever it stands. */
    static Stream<Demand> demands(Condition condition) {
        return condition.criteria().stream()
                .flatMap(criterion -> criterion.anyOf().stream())
                .flatMap(alternative -> alternative.demands().stream());
    }

    /** The values of the only keys of the criteria, without the groups in which they stand. */
    private static void criteria(FileSpot list, List<FileSpot> into) {
        for (FileSpot item : list.items()) {
            item.find(ALL_OF)
                    .or(() -> item.find(ANY_OF))
                    .ifPresentOrElse(group -> criteria(group, into), () -> into.add(item.only()));
        }
    }

    /** What is asked of one field; empty if nothing is. */
    Optional<Demand> demand(Ask ask) {
        return what.demands().stream()
                .filter(demand -> demand.ask().equals(ask))
                .findFirst();
    }

    /** Where something stands that is asked of a field. */
    FileSpot at(Ask ask) {
        return ask.key().map(spot::key).orElse(spot);
    }

    /** Where the work stands that is asked for. */
    FileSpot work() {
        return spot.find("then").map(FileSpot::only).orElse(spot);
    }
}
