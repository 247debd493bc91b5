package io.github.baokao.internal.workbench.diff;

import io.github.baokao.internal.base.document.Place;

/**
 * A line of a file of a policy.
 *
 * @param file its path within the policy
 * @param line its number, counted from 1; 0 for the file as a whole
 */
public record Spot(String file, int line) {
    /** The line that a place begins in. */
    static Spot of(Place place) {
        return new Spot(place.source().file(), place.lineNumber());
    }

    /** The line as editors understand it. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
