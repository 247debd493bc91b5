package io.github.baokao.internal.workbench.site;

import io.github.baokao.catalog.Citation;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Source;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps where in the site each discrepancy and each place of a source is cited, while the pages are written. */
final class Register {

    private final Map<String, Set<LinkTarget>> discrepancies = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<LinkTarget>>> places = new LinkedHashMap<>();

    void cite(Discrepancy discrepancy, LinkTarget spot) {
        discrepancies
                .computeIfAbsent(discrepancy.id(), id -> new LinkedHashSet<>())
                .add(spot);
    }

    void cite(Citation at, LinkTarget spot) {
        places.computeIfAbsent(at.source().id(), id -> new LinkedHashMap<>())
                .computeIfAbsent(at.place(), place -> new LinkedHashSet<>())
                .add(spot);
    }

    /** Where a discrepancy is cited. */
    List<LinkTarget> of(Discrepancy discrepancy) {
        return List.copyOf(discrepancies.getOrDefault(discrepancy.id(), Set.of()));
    }

    /** The places of a source that are cited, and where. */
    Map<String, Set<LinkTarget>> of(Source source) {
        return places.getOrDefault(source.id(), Map.of());
    }
}
