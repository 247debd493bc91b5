package io.github.baokao.bench.peer;

import java.util.Map;

/**
 * A title, its dates compared.
 *
 * @param level the word of its level; empty if not stated
 * @param corresponds the word of whether it corresponds to the occupation
 * @param dated whether the day is known
 * @param happened whether it is not after the day of signing
 * @param after the work after it
 */
public record Rank(String level, String corresponds, boolean dated, boolean happened, Counted after) {
    /** The same by name. */
    public Map<String, Object> asMap() {
        return Map.of(
                "level",
                level,
                "corresponds",
                corresponds,
                "dated",
                dated,
                "happened",
                happened,
                "after",
                after.asMap());
    }
}
