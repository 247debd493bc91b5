package io.github.baokao.internal.engine;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.NameList;
import io.github.baokao.fact.OccupationName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The occupations that a guide prints as related and as excluded, hashed; how names stand to whoever has these lists. */
final class RelatedIndex {
    private static final int REMEMBERED = 5_000;

    private final Rulebook rules;
    private final ListIndex related;
    private final Set<String> excluded = new HashSet<>();
    private final List<Discrepancy> exclusionCites;
    private final Bounded<NameRegister.Resolved, OfferingIndex.NamedOccupation> own =
            new Bounded<>(REMEMBERED, name -> stand(name, true));
    private final Bounded<NameRegister.Resolved, OfferingIndex.NamedOccupation> others =
            new Bounded<>(REMEMBERED, name -> stand(name, false));

    RelatedIndex(Optional<NameList> related, Optional<Exclusion> exclusion, Rulebook rules) {
        this.rules = rules;
        this.related = new ListIndex(related.stream().toList());
        exclusion.ifPresent(e -> e.names().forEach(name -> excluded.add(Names.key(name))));
        exclusionCites = exclusion.flatMap(Exclusion::cite).stream().toList();
    }

    /** How an occupation stands to the one applied for, which may be itself. */
    OfferingIndex.NamedOccupation occupation(NameRegister.Resolved name, boolean isOwn) {
        return (isOwn ? own : others).get(name);
    }

    private OfferingIndex.NamedOccupation stand(NameRegister.Resolved name, boolean isOwn) {
        ListIndex.Found found = related.find(name.key());
        boolean isExcluded = excluded.contains(name.key());
        OccupationName asked =
                new OccupationName(name.stated(), isOwn, isExcluded, found.match(), related.ending(), name.subTrade());
        return new OfferingIndex.NamedOccupation(
                rules.decide(asked), asked, Scene.join(isExcluded ? exclusionCites : found.cites(), name.cites()));
    }
}
