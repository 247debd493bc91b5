package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import java.util.List;
import java.util.Optional;

/** The lists of a catalogue, hashed once each: occupations and programmes that have the same lists share them. */
final class SharedLists {
    /** Written names that all lists together remember, and those that each one does however many lists there are. */
    private static final int MOST = 50_000;

    private static final int FEWEST = 100;

    private record Related(Optional<NameList> related, Optional<Exclusion> excluded) {}

    private final Bounded<Related, RelatedIndex> related;
    private final Bounded<List<MajorList>, MajorIndex> majors;

    /** For at most {@code size} lists. */
    SharedLists(int size, NameRegister names, Rulebook rules) {
        int remembered = Math.max(FEWEST, MOST / Math.max(1, size));
        related = new Bounded<>(size, key -> new RelatedIndex(key.related(), key.excluded(), names, remembered, rules));
        majors = new Bounded<>(size, MajorIndex::new);
    }

    RelatedIndex related(Offering offering) {
        return related.get(new Related(
                offering.lists().map(OccupationLists::related), offering.lists().flatMap(OccupationLists::excluded)));
    }

    MajorIndex majors(Offering offering) {
        return majors.get(offering.lists().map(OccupationLists::majors).orElse(List.of()));
    }
}
