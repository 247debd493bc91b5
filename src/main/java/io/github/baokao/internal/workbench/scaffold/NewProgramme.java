package io.github.baokao.internal.workbench.scaffold;

import java.util.List;

/**
 * What is known of a programme before its guide is copied.
 *
 * @param region the region, known or new
 * @param level the number of the level
 * @param occupations the occupations it is open for, known or new; at least one
 * @param source the source that prints it and the source's title, known or new
 */
public record NewProgramme(Named region, int level, List<Named> occupations, Named source) {

    /** Copies the list. */
    public NewProgramme {
        occupations = List.copyOf(occupations);
    }

    /** How the ids of its conditions and lists begin. */
    String guide() {
        return region.id() + "-" + level;
    }

    /**
     * The id of the programme.
     *
     * @return for instance {@code hebei-level-2}
     */
    public String id() {
        return region.id() + "-level-" + level;
    }
}
