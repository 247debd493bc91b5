package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.NameList;
import io.github.baokao.fact.OccupationName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The occupations that a guide prints as related and as excluded, hashed; how names stand to whoever has these lists. */
final class RelatedIndex {
    private final Rulebook rules;
    private final ListIndex related;
    private final Set<String> excluded = new HashSet<>();
    private final List<Discrepancy> exclusionCites;
    private final NameRegister names;
    private final Bounded<String, WrittenName> known;
    private final WrittenName unstated;

    RelatedIndex(
            Optional<NameList> related,
            Optional<Exclusion> exclusion,
            NameRegister names,
            int remembered,
            Rulebook rules) {
        this.rules = rules;
        this.names = names;
        this.related = new ListIndex(related.stream().toList());
        exclusion.ifPresent(e -> e.names().forEach(name -> excluded.add(NameForms.key(name))));
        exclusionCites = exclusion.flatMap(Exclusion::cite).stream().toList();
        known = Bounded.ofNames(remembered, written -> new WrittenName(Optional.of(written)));
        unstated = new WrittenName(Optional.empty());
    }

    /** How a written occupation stands to the one applied for, whose name is {@code own} and which it may be itself. */
    NamedOccupation occupation(Optional<String> written, String own) {
        WrittenName found = written.isPresent() ? known.get(written.get()) : unstated;
        return found.standing(found.name.key().equals(own));
    }

    /** A written name to those who have these lists; the rules are asked about it when somebody needs the answer. */
    private final class WrittenName {
        private final Optional<String> written;
        private final NameRegister.Resolved name;

        /** As another occupation, and as the one applied for. */
        private final @Nullable NamedOccupation[] standings = new @Nullable NamedOccupation[2];

        WrittenName(Optional<String> written) {
            this.written = written;
            name = names.resolve(written);
        }

        NamedOccupation standing(boolean isOwn) {
            int place = isOwn ? 1 : 0;
            NamedOccupation known = standings[place];
            if (known == null) {
                known = named(isOwn);
                standings[place] = known;
            }
            return known;
        }

        private NamedOccupation named(boolean isOwn) {
            ListIndex.Found found = related.find(name.key());
            boolean isExcluded = excluded.contains(name.key());
            OccupationName asked = new OccupationName(
                    name.stated(), isOwn, isExcluded, found.match(), related.ending(), name.subTrade());
            Decision decision = rules.decide(asked);
            List<Discrepancy> cites = AssessmentContext.join(isExcluded ? exclusionCites : found.cites(), name.cites());
            OccupationEvidence evidence =
                    new OccupationEvidence(written, decision.relation().relation(), found.match(), decision.rule());
            return new NamedOccupation(
                    asked, evidence, AssessmentContext.join(decision.rule().cites(), cites));
        }
    }
}
