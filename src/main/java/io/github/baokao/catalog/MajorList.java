package io.github.baokao.catalog;

import java.util.List;

/**
 * A printed list of majors and the schools it serves.
 *
 * @param id its id within the occupation
 * @param heading its heading as printed
 * @param serves the schools it serves
 * @param names the list
 */
public record MajorList(String id, String heading, List<ServedSchool> serves, NameList names) {
    /** Copies the lists. */
    public MajorList {
        serves = List.copyOf(serves);
    }
}
