package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kinds of a catalogue, and everything that is asked of each by the conditions of one programme. */
final class PreparedKinds {
    private final List<Kind> kinds;
    private final List<FactOrder> orders;
    private final MatcherFactory factory;
    private final List<Map<Demand, FieldMatcher>> matchers = new ArrayList<>();

    PreparedKinds(List<Kind> kinds, MatcherFactory factory) {
        this.kinds = kinds;
        this.factory = factory;
        orders = kinds.stream().map(FactOrder::new).toList();
        kinds.forEach(kind -> matchers.add(new HashMap<>()));
    }

    int size() {
        return kinds.size();
    }

    Kind get(int kind) {
        return kinds.get(kind);
    }

    int indexOf(Kind kind) {
        return kinds.indexOf(kind);
    }

    FactOrder order(int kind) {
        return orders.get(kind);
    }

    /** How many different things are asked of a kind. */
    int matchers(int kind) {
        return matchers.get(kind).size();
    }

    /** The matcher for a demand; the same one for the same demand. */
    FieldMatcher matcher(int kind, Demand demand) {
        Map<Demand, FieldMatcher> known = matchers.get(kind);
        FieldMatcher matcher = known.get(demand);
        if (matcher == null) {
            matcher = factory.matcher(kinds.get(kind), demand, known.size());
            known.put(demand, matcher);
        }
        return matcher;
    }
}
