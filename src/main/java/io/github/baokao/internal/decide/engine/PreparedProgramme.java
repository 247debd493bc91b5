package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One occupation of one programme, ready to assess. */
final class PreparedProgramme {
    /** What all occupations of a programme share. */
    static final class Shared {
        private final RuleCache rules;
        private final NameRegister names;
        private final int daysOfMonth;
        private final PreparedKinds kinds;
        private final List<PreparedPeriod> periods;
        private final List<Grounds> grounds = new ArrayList<>();
        private final List<PreparedCondition> conditions;

        Shared(Catalog catalog, Programme programme, RuleCache rules, NameRegister names) {
            this.rules = rules;
            this.names = names;
            daysOfMonth = catalog.reckoning().daysOfMonth();
            MatcherFactory factory = new MatcherFactory(catalog, rules);
            kinds = new PreparedKinds(catalog.kinds(), factory);
            periods = PreparedPeriod.of(kinds);
            catalog.kinds().forEach(kind -> grounds.add(new Grounds(kind, factory, rules)));
            conditions = programme.conditions().stream()
                    .map(condition -> PreparedCondition.of(
                            condition, kinds, new DocumentResolver(rules, factory, programme.source(), condition)))
                    .toList();
        }
    }

    private final Shared shared;
    private final OfferingIndex offering;

    PreparedProgramme(Shared shared, OfferingIndex offering) {
        this.shared = shared;
        this.offering = offering;
    }

    OfferingIndex offering() {
        return offering;
    }

    RuleCache rules() {
        return shared.rules;
    }

    NameRegister names() {
        return shared.names;
    }

    PreparedKinds kinds() {
        return shared.kinds;
    }

    /** The kinds of facts that are spells. */
    List<PreparedPeriod> periods() {
        return shared.periods;
    }

    /** The number of the kind whose spells conditions ask for; empty if there is none. */
    Optional<Integer> work() {
        for (int i = 0; i < shared.periods.size(); i++) {
            if (shared.periods.get(i).period().own()) {
                return Optional.of(shared.periods.get(i).kind());
            }
        }
        return Optional.empty();
    }

    /** How many days left over of several runs make a month. */
    int daysOfMonth() {
        return shared.daysOfMonth;
    }

    Grounds grounds(int kind) {
        return shared.grounds.get(kind);
    }

    List<PreparedCondition> conditions() {
        return shared.conditions;
    }
}
