package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Period;
import io.github.baokao.catalog.TestType;
import io.github.baokao.term.OccupationScope;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of facts that are spells, and what makes one count.
 *
 * @param kind the number of the kind
 * @param period its fields
 * @param matchers what is asked of a spell, for each scope of occupations
 */
record PreparedPeriod(int kind, Period period, List<List<FieldMatcher>> matchers) {

    static List<PreparedPeriod> of(PreparedKinds kinds) {
        List<PreparedPeriod> periods = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Kind kind = kinds.get(i);
            if (kind.period().isPresent()) {
                List<List<FieldMatcher>> matchers = new ArrayList<>();
                for (OccupationScope scope : OccupationScope.values()) {
                    matchers.add(matchers(kinds, i, scope));
                }
                periods.add(new PreparedPeriod(i, kind.period().get(), List.copyOf(matchers)));
            }
        }
        return List.copyOf(periods);
    }

    private static List<FieldMatcher> matchers(PreparedKinds kinds, int kind, OccupationScope scope) {
        List<FieldMatcher> matchers = new ArrayList<>();
        for (Ask ask : kinds.get(kind).asks()) {
            if (ask.key().isEmpty()) {
                matchers.add(kinds.matcher(kind, demand(ask, scope)));
            }
        }
        return List.copyOf(matchers);
    }

    private static Demand demand(Ask ask, OccupationScope scope) {
        if (ask.test() == TestType.OCCUPATION) {
            return new Demand.Occupation(ask, scope);
        } else if (ask.test() == TestType.FLAG) {
            return new Demand.Flag(ask);
        }
        return ask.test() == TestType.LIFETIME ? new Demand.Lifetime(ask) : new Demand.Happened(ask);
    }
}
