package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One occupation of one programme with its lists hashed. */
final class OfferingIndex {
    /** The lists of majors that serve one kind of school. */
    record ServingLists(List<String> headings, ListIndex index, List<Discrepancy> cites) {}

    private final Programme programme;
    private final Offering offering;
    private final String own;
    private final RelatedIndex related;
    private final MajorIndex majors;
    private final Set<String> ownMajors = new HashSet<>();

    OfferingIndex(Programme programme, Offering offering, SharedLists lists) {
        this.programme = programme;
        this.offering = offering;
        own = NameForms.key(offering.occupation().name());
        related = lists.related(offering);
        majors = lists.majors(offering);
        offering.occupation().ownMajors().ifPresent(m -> m.names().forEach(name -> ownMajors.add(NameForms.key(name))));
    }

    Programme programme() {
        return programme;
    }

    Offering offering() {
        return offering;
    }

    /** How a written occupation stands to the one applied for. */
    NamedOccupation occupation(Optional<String> written) {
        return related.occupation(written, own);
    }

    boolean isOwnMajor(String key) {
        return ownMajors.contains(key);
    }

    /** Whether any list of majors is published for the occupation. */
    boolean publishesMajors() {
        return !majors.isEmpty();
    }

    /** The lists of majors that serve a kind of school. */
    ServingLists majorsFor(String school, Optional<String> degree) {
        return majors.of(school, degree);
    }
}
