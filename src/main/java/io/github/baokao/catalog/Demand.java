package io.github.baokao.catalog;

import io.github.baokao.term.MajorScope;
import io.github.baokao.term.OccupationScope;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a criterion asks of one field of a fact. */
public sealed interface Demand {
    /** Which of the kind's asks it is. */
    Ask ask();

    /**
     * The occupation counts.
     *
     * @param ask which ask it is
     * @param scope which occupations do
     */
    record Occupation(Ask ask, OccupationScope scope) implements Demand {}

    /**
     * The major counts.
     *
     * @param ask which ask it is
     * @param scope which majors do
     */
    record Major(Ask ask, MajorScope scope) implements Demand {}

    /**
     * The rung of a ladder.
     *
     * @param ask which ask it is
     * @param rung the id of a level, or a word of an ordered vocabulary
     * @param orHigher whether a higher one will do
     */
    record Rung(Ask ask, String rung, boolean orHigher) implements Demand {}

    /**
     * One of several words.
     *
     * @param ask which ask it is
     * @param words the words, in the order of their vocabulary; empty if any will do, but one must be stated
     */
    record Words(Ask ask, Set<String> words) implements Demand {
        /** Copies the set, in its order. */
        public Words {
            words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        }
    }

    /**
     * The day has come.
     *
     * @param ask which ask it is
     */
    record Happened(Ask ask) implements Demand {}

    /**
     * Time has passed since the day.
     *
     * @param ask which ask it is
     * @param years how many years
     */
    record Elapsed(Ask ask, int years) implements Demand {}

    /**
     * It is so.
     *
     * @param ask which ask it is
     */
    record Flag(Ask ask) implements Demand {}

    /**
     * A number is large or small enough; the ask says which.
     *
     * @param ask which ask it is
     * @param bound the number
     */
    record Bound(Ask ask, int bound) implements Demand {}

    /**
     * The spell lies within the life of the employer.
     *
     * @param ask which ask it is
     */
    record Lifetime(Ask ask) implements Demand {}
}
