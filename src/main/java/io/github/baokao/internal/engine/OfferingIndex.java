package io.github.baokao.internal.engine;

import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.fact.OccupationName;
import io.github.baokao.term.Degree;
import io.github.baokao.term.OccupationRelation;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.Term;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One occupation of one programme with its lists hashed. */
final class OfferingIndex {
    /** How an occupation stands, which rule said so, and what is to be cited with it. */
    record NamedOccupation(Decision decision, OccupationName asked, List<Discrepancy> cites) {
        OccupationRelation relation() {
            return decision.relation().relation();
        }
    }

    /** The lists of majors that serve one kind of school. */
    record ServingLists(List<String> headings, ListIndex index, List<Discrepancy> cites) {}

    private final Programme programme;
    private final Offering offering;
    private final String own;
    private final RelatedIndex related;
    private final MajorIndex majors;
    /** By identity: the sets are those of the criteria themselves. */
    private final IdentityHashMap<Set<? extends Term>, List<String>> words = new IdentityHashMap<>();

    private final Set<String> ownMajors = new HashSet<>();

    OfferingIndex(Programme programme, Offering offering, SharedLists lists) {
        this.programme = programme;
        this.offering = offering;
        own = Names.key(offering.occupation().name());
        related = lists.related(offering);
        majors = lists.majors(offering);
        programme.conditions().forEach(condition -> condition.requires().forEach(this::prepare));
        offering.occupation().ownMajors().ifPresent(m -> m.names().forEach(name -> ownMajors.add(Names.key(name))));
    }

    private void prepare(Criterion criterion) {
        if (criterion instanceof EducationCriterion education) {
            for (EducationKind kind : education.anyOf()) {
                for (Set<? extends Term> terms :
                        List.of(kind.schools(), kind.classes(), kind.degrees(), kind.status())) {
                    words.put(terms, sorted(terms));
                }
            }
        }
    }

    private static List<String> sorted(Set<? extends Term> terms) {
        return terms.stream().sorted().map(Term::word).toList();
    }

    /** The words of terms in their order. */
    List<String> words(Set<? extends Term> terms) {
        List<String> known = words.get(terms);
        return known != null ? known : sorted(terms);
    }

    Programme programme() {
        return programme;
    }

    Offering offering() {
        return offering;
    }

    /** How an occupation stands to the one applied for. */
    NamedOccupation occupation(NameRegister.Resolved name) {
        return related.occupation(name, name.key().equals(own));
    }

    boolean isOwnMajor(String key) {
        return ownMajors.contains(key);
    }

    /** Whether any list of majors is published for the occupation. */
    boolean publishesMajors() {
        return !majors.isEmpty();
    }

    /** The lists of majors that serve a kind of school. */
    ServingLists majorsFor(SchoolType school, Optional<Degree> degree) {
        return majors.of(school, degree);
    }
}
