package io.github.baokao.advice;

import java.util.List;

/**
 * The ways that were found.
 *
 * @param ways the ways to the conditions that are not satisfied, best first
 * @param whole whether the search came to its end; if not, there may be others and better ones, since there are so many facts
 */
public record Advice(List<Way> ways, boolean whole) {
    /** Copies the list. */
    public Advice {
        ways = List.copyOf(ways);
    }
}
