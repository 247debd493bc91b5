package io.github.baokao.internal.engine;

import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.Exclusion;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.ServedSchool;
import io.github.baokao.fact.OccupationName;
import io.github.baokao.term.Degree;
import io.github.baokao.term.ListEnding;
import io.github.baokao.term.OccupationRelation;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One occupation of one programme with its lists hashed. */
final class OfferingIndex {
    private static final int REMEMBERED = 5_000;

    /** How an occupation stands, which rule said so, and what is to be cited with it. */
    record NamedOccupation(Decision decision, OccupationName asked, List<Discrepancy> cites) {
        OccupationRelation relation() {
            return decision.relation().relation();
        }
    }

    /** The lists of majors that serve one kind of school. */
    record ServingLists(List<String> headings, ListIndex index, List<Discrepancy> cites) {}

    private record SchoolKey(SchoolType school, Optional<Degree> degree) {}

    private final Programme programme;
    private final Offering offering;
    private final Rulebook rules;
    private final String own;
    private final ListIndex related;
    private final Set<String> excluded = new HashSet<>();
    /** By identity: the sets are those of the criteria themselves. */
    private final IdentityHashMap<Set<? extends Term>, List<String>> words = new IdentityHashMap<>();

    private final List<Discrepancy> exclusionCites;
    private final Set<String> ownMajors = new HashSet<>();
    private final Bounded<SchoolKey, ServingLists> majors = new Bounded<>(REMEMBERED, this::serving);
    private final Bounded<NameRegister.Resolved, NamedOccupation> named = new Bounded<>(REMEMBERED, this::stand);

    OfferingIndex(Programme programme, Offering offering, Rulebook rules) {
        this.programme = programme;
        this.offering = offering;
        this.rules = rules;
        own = Names.key(offering.occupation().name());
        related = new ListIndex(
                offering.lists().map(OccupationLists::related).stream().toList());
        Optional<Exclusion> exclusion = offering.lists().flatMap(OccupationLists::excluded);
        exclusion.ifPresent(e -> e.names().forEach(name -> excluded.add(Names.key(name))));
        exclusionCites = exclusion.flatMap(Exclusion::cite).stream().toList();
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
        return named.get(name);
    }

    boolean isOwnMajor(String key) {
        return ownMajors.contains(key);
    }

    /** Whether any list of majors is published for the occupation. */
    boolean publishesMajors() {
        return offering.lists().map(lists -> !lists.majors().isEmpty()).orElse(false);
    }

    /** The lists of majors that serve a kind of school. */
    ServingLists majorsFor(SchoolType school, Optional<Degree> degree) {
        return majors.get(new SchoolKey(school, degree));
    }

    private NamedOccupation stand(NameRegister.Resolved name) {
        ListIndex.Found found = related.find(name.key());
        boolean isExcluded = excluded.contains(name.key());
        ListEnding ending = related.ending();
        OccupationName asked = new OccupationName(
                name.stated(), name.key().equals(own), isExcluded, found.match(), ending, name.subTrade());
        return new NamedOccupation(
                rules.decide(asked), asked, Scene.join(isExcluded ? exclusionCites : found.cites(), name.cites()));
    }

    private ServingLists serving(SchoolKey key) {
        List<String> headings = new ArrayList<>();
        List<NameList> lists = new ArrayList<>();
        List<Discrepancy> cites = new ArrayList<>();
        for (MajorList list : offering.lists().map(OccupationLists::majors).orElse(List.of())) {
            for (ServedSchool served : list.serves()) {
                boolean fits = served.degrees().isEmpty()
                        || key.degree().map(served.degrees()::contains).orElse(false);
                if (served.school() == key.school() && fits) {
                    headings.add(list.heading());
                    lists.add(list.names());
                    served.cite().ifPresent(cites::add);
                }
            }
        }
        return new ServingLists(List.copyOf(headings), new ListIndex(lists), List.copyOf(cites));
    }
}
