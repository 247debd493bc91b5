package io.github.baokao.internal.workbench.population;

import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be applied for, and what the catalogues that offer it say of it.
 *
 * @param target the target, a region by its id
 * @param programmes the programme of each catalogue that has it
 * @param offerings the offering of each catalogue that has it
 */
record Destination(Target target, List<Programme> programmes, List<Offering> offerings) {
    /** How much more often something is drawn that the catalogues do not agree on. */
    private static final int CHANGED = 4;

    /** All targets of some catalogues, in their order; what differs between them stands there more than once. */
    static List<Destination> in(List<Catalog> catalogs) {
        Map<Target, Destination> all = new LinkedHashMap<>();
        for (Catalog catalog : catalogs) {
            for (Programme programme : catalog.programmes()) {
                for (Offering offering : programme.offerings()) {
                    Target target = new Target(
                            offering.occupation().name(),
                            programme.level(),
                            programme.region().map(Region::id),
                            programme.edition());
                    all.merge(target, new Destination(target, List.of(programme), List.of(offering)), Destination::and);
                }
            }
        }
        return all.values().stream()
                .flatMap(one -> Stream.generate(() -> one).limit(one.agreedBy(catalogs.size()) ? 1 : CHANGED))
                .toList();
    }

    private Destination and(Destination other) {
        return new Destination(target, both(programmes, other.programmes), both(offerings, other.offerings));
    }

    /** Whether all catalogues say the same of it, of its conditions and of its lists. */
    private boolean agreedBy(int catalogs) {
        return programmes.size() == catalogs
                && programmes.stream().map(Programme::conditions).distinct().count() == 1
                && offerings.stream().distinct().count() == 1;
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
