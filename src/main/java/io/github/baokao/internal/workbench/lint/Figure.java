package io.github.baokao.internal.workbench.lint;

import io.github.baokao.internal.base.document.Place;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rung of a ladder, such as the level of a certificate, or a length of time, in a text or in a criterion.
 *
 * @param kinds of which kinds of facts the rung can be; one that stands for time
 * @param values what it may be: one value, or those that an ambiguous word leaves
 * @param shown how it is written there
 * @param place where it stands
 */
record Figure(Set<String> kinds, Set<String> values, String shown, Place place) {
    private static final Set<String> TIME = Set.of("");

    /** A length of time. */
    static Figure time(long months, String shown, Place place) {
        return new Figure(TIME, Set.of(String.valueOf(months)), shown, place);
    }

    /** A rung, or the lowest one that will do: that is another figure. */
    static Figure rung(Set<String> kinds, Set<String> rungs, boolean orHigher, String shown, Place place) {
        Set<String> values = orHigher ? rungs.stream().map(rung -> rung + "+").collect(Collectors.toSet()) : rungs;
        return new Figure(kinds, values, shown, place);
    }

    /** Whether both can be of the same kind of fact. */
    boolean isLike(Figure other) {
        return !Collections.disjoint(kinds, other.kinds);
    }

    /** Whether a text and a criterion say the same. */
    boolean agrees(Figure other) {
        return !Collections.disjoint(values, other.values);
    }
}
