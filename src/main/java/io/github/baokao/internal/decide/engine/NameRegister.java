package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Compound;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.LegacyCertificate;
import io.github.baokao.catalog.Misprint;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.SubTrade;
import io.github.baokao.term.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All names of occupations that the catalogue knows, and what a name written by a person stands for. */
final class NameRegister {
    private static final int REMEMBERED = 20_000;

    /**
     * What a written name stands for.
     *
     * @param key the name to compare; empty if nothing was written
     * @param legacyLevel the level that a legacy certificate name tells
     * @param subTrade whether it is the bare name of a 工种
     * @param cites what is to be said of the name
     */
    record Resolved(String key, Optional<Level> legacyLevel, boolean subTrade, List<Discrepancy> cites) {
        boolean stated() {
            return !key.isEmpty();
        }

        /** Of the name alone, which nearly always tells them apart. */
        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    static final Resolved NOTHING = new Resolved("", Optional.empty(), false, List.of());

    private final Set<String> known = new HashSet<>();
    private final Set<String> subTrades = new HashSet<>();
    private final Map<String, Resolved> legacy = new HashMap<>();
    private final Bounded<String, Resolved> resolved = Bounded.ofNames(REMEMBERED, this::work);
    private final Bounded<String, String> majors = Bounded.ofNames(REMEMBERED, NameForms::key);

    NameRegister(Catalog catalog) {
        for (Occupation occupation : catalog.occupations()) {
            String own = NameForms.key(occupation.name());
            known.add(own);
            for (LegacyCertificate name : occupation.legacyCertificates()) {
                legacy.put(
                        NameForms.key(name.name()),
                        new Resolved(
                                own,
                                Optional.of(name.level()),
                                false,
                                name.cite().stream().toList()));
            }
            for (SubTrade trade : occupation.subTrades()) {
                subTrades.add(NameForms.key(trade.name()));
            }
        }
        for (OccupationLists lists : catalog.lists()) {
            addAll(lists.related());
        }
        known.addAll(legacy.keySet());
        known.addAll(subTrades);
    }

    /** What a written name stands for. */
    Resolved resolve(Optional<String> written) {
        return written.isEmpty() ? NOTHING : resolved.get(written.get());
    }

    /** The form in which a written major, or a class of majors, is compared; empty if nothing was written. */
    String major(Optional<String> written) {
        return written.isEmpty() ? "" : majors.get(written.get());
    }

    /** The name under which a written name is looked up. */
    String compared(String written) {
        String whole = NameForms.key(written);
        return known.contains(whole) ? whole : NameForms.withoutSubTrade(whole);
    }

    private Resolved work(String written) {
        String key = compared(written);
        Resolved old = legacy.get(key);
        return old != null ? old : new Resolved(key, Optional.empty(), subTrades.contains(key), List.of());
    }

    private void addAll(NameList list) {
        list.entries().forEach(entry -> known.add(NameForms.key(entry)));
        for (Compound compound : list.compounds()) {
            compound.names().forEach(name -> known.add(NameForms.key(name)));
        }
        for (Misprint misprint : list.misprints()) {
            known.add(NameForms.key(misprint.meant()));
        }
    }
}
