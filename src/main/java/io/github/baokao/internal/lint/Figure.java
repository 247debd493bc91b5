package io.github.baokao.internal.lint;

import io.github.baokao.internal.document.Place;
import java.util.Set;

/**
 * A certificate, a title, a training, or a number of years, in a text or in a criterion.
 *
 * @param kind what it is, in Chinese
 * @param values what it may be: one value, or those that an ambiguous word leaves
 * @param shown how it is written there
 * @param place where it stands
 */
record Figure(String kind, Set<String> values, String shown, Place place) {
    /** Whether a text and a criterion say the same. */
    boolean agrees(Figure other) {
        return kind.equals(other.kind) && values.stream().anyMatch(other.values::contains);
    }
}
