package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import io.github.baokao.catalog.Programme;
import io.github.baokao.catalog.Reckoning;
import io.github.baokao.term.Ruling;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The part of a catalogue that a decision can look at. */
final class UsedPolicy {

    /** What tells, in any programme, what a written name stands for and whether it counts, and how time is counted. */
    record Names(List<Occupation> occupations, List<NameList> related, List<Ruling> rulings, Reckoning reckoning) {}

    private UsedPolicy() {}

    static Names names(Catalog catalog) {
        return new Names(
                catalog.occupations(),
                catalog.lists().stream().map(OccupationLists::related).toList(),
                catalog.rulings(),
                catalog.reckoning());
    }

    /** The programmes; those none of whose conditions asks for a listed major without lists of majors. */
    static List<Programme> programmes(Catalog catalog) {
        return catalog.programmes().stream()
                .map(programme -> {
                    boolean asked = programme.asksForListedMajor();
                    return used(
                            programme, withMajors(programme, lists -> asked ? distinct(lists.majors()) : List.of()));
                })
                .toList();
    }

    /** A name printed twice is found as well where it is printed once, wherever that is. */
    private static List<MajorList> distinct(List<MajorList> majors) {
        return majors.stream()
                .map(list -> new MajorList(list.id(), list.heading(), list.serves(), distinct(list.names())))
                .toList();
    }

    private static NameList distinct(NameList list) {
        return new NameList(
                list.quote(),
                list.separator(),
                list.entries().stream().distinct().sorted().toList(),
                list.ending(),
                list.classes(),
                list.compounds(),
                list.misprints(),
                list.remarks());
    }

    private static List<Offering> withMajors(Programme programme, Function<OccupationLists, List<MajorList>> majors) {
        return programme.offerings().stream()
                .map(offering -> new Offering(
                        offering.occupation(),
                        offering.lists()
                                .map(lists -> new OccupationLists(
                                        lists.id(),
                                        lists.occupation(),
                                        lists.source(),
                                        lists.related(),
                                        lists.excluded(),
                                        majors.apply(lists)))))
                .toList();
    }

    private static Programme used(Programme programme, List<Offering> offerings) {
        return new Programme(
                programme.id(),
                programme.name(),
                programme.region(),
                programme.edition(),
                programme.fallback(),
                programme.level(),
                programme.source(),
                programme.notices(),
                offerings,
                programme.conditions().stream()
                        .map(condition -> UsedPapers.of(condition, programme.source()))
                        .toList());
    }

    /** Indexing what is not asked for takes most of the time. */
    static Catalog only(Catalog catalog, Set<String> programmes) {
        return new Catalog(
                catalog.levels(),
                catalog.reckoning(),
                catalog.kinds(),
                catalog.regions(),
                catalog.sources(),
                catalog.occupations(),
                catalog.lists(),
                catalog.discrepancies(),
                catalog.documents(),
                catalog.pictures(),
                catalog.forms(),
                catalog.checks(),
                catalog.exams(),
                catalog.programmes().stream()
                        .filter(programme -> programmes.contains(programme.id()))
                        .toList(),
                catalog.rulings());
    }
}
