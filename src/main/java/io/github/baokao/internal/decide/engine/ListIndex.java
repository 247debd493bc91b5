package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Compound;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Misprint;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.NameNote;
import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.ListEnding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One or more printed lists, hashed by name. */
final class ListIndex {
    /** How a name is found, and what is to be cited with it. */
    record Found(EntryMatch match, List<Discrepancy> cites) {}

    private static final Found NOTHING = new Found(EntryMatch.NONE, List.of());

    private final Map<String, Found> names = new HashMap<>();
    private final Set<String> classes = new HashSet<>();
    private ListEnding ending = ListEnding.CLOSED;

    ListIndex(List<NameList> lists) {
        lists.forEach(this::add);
    }

    Found find(String key) {
        return names.getOrDefault(key, NOTHING);
    }

    boolean hasClass(String key) {
        return classes.contains(key);
    }

    /** How the lists end; closed if there is none, open before anything else. */
    ListEnding ending() {
        return ending;
    }

    private void add(NameList list) {
        list.entries().forEach(entry -> put(entry, EntryMatch.AS_PRINTED, List.of()));
        for (Compound compound : list.compounds()) {
            compound.names().forEach(name -> put(name, EntryMatch.PART_OF_COMPOUND, List.of()));
        }
        for (Misprint misprint : list.misprints()) {
            // the printed name is an entry too, so its standing is replaced here
            names.put(NameForms.key(misprint.printed()), new Found(EntryMatch.MISPRINT, List.of(misprint.cite())));
            put(misprint.meant(), EntryMatch.MISPRINT, List.of(misprint.cite()));
        }
        for (NameNote remark : list.remarks()) {
            names.compute(
                    NameForms.key(remark.name()), (key, found) -> with(found == null ? NOTHING : found, remark.cite()));
        }
        list.classes().forEach(name -> classes.add(NameForms.key(name)));
        if (list.ending().compareTo(ending) < 0) {
            ending = list.ending();
        }
    }

    private void put(String name, EntryMatch match, List<Discrepancy> cites) {
        names.merge(
                NameForms.key(name),
                new Found(match, cites),
                (old, added) -> old.match() == EntryMatch.NONE ? added : old);
    }

    private static Found with(Found found, Discrepancy cite) {
        List<Discrepancy> cites = new ArrayList<>(found.cites());
        cites.add(cite);
        return new Found(found.match(), List.copyOf(cites));
    }
}
