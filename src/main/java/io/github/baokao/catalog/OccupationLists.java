package io.github.baokao.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The lists that one guide prints for one occupation.
 *
 * @param id its id
 * @param occupation the occupation
 * @param source the guide
 * @param related the related occupations
 * @param excluded the excluded occupations
 * @param majors the lists of majors; empty if none is printed
 */
public record OccupationLists(
        String id,
        Occupation occupation,
        Source source,
        NameList related,
        Optional<Exclusion> excluded,
        List<MajorList> majors) {
    /** Copies the lists. */
    public OccupationLists {
        majors = List.copyOf(majors);
    }
}
