package io.github.baokao.internal.guide.advice;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.catalog.MajorList;
import io.github.baokao.catalog.OccupationLists;
import io.github.baokao.catalog.Offering;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that stand for all others.
 *
 * @param own the occupation applied for, which counts wherever a related one does
 * @param majors the own majors, one of each printed list, and one that nobody lists
 * @param classes the classes of majors that printed lists end in
 */
public record StandInNames(String own, List<String> majors, List<String> classes) {
    /** The names that stand for all others where an application is assessed. */
    public static StandInNames of(Assessment assessment) {
        Set<String> majors = new LinkedHashSet<>();
        assessment.occupation().ownMajors().ifPresent(own -> majors.addAll(own.names()));
        List<MajorList> lists = new ArrayList<>();
        for (Offering offering : assessment.programme().offerings()) {
            if (offering.occupation().equals(assessment.occupation())) {
                lists.addAll(offering.lists().map(OccupationLists::majors).orElse(List.of()));
            }
        }
        lists.forEach(list -> list.names().entries().stream().findFirst().ifPresent(majors::add));
        String own = assessment.occupation().name();
        majors.add(own);
        List<String> classes = lists.stream()
                .flatMap(list -> list.names().classes().stream())
                .distinct()
                .toList();
        return new StandInNames(own, List.copyOf(majors), classes);
    }
}
