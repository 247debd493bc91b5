package io.github.baokao.bench.peer;

import java.util.Map;

/**
 * Months of work, counted.
 *
 * @param stated whether work is stated at all
 * @param sure months that count for certain
 * @param reviewed those with work that needs review
 * @param possible those that may count at most
 */
public record Counted(boolean stated, int sure, int reviewed, int possible) {
    /** The same by name, in whole numbers that CEL takes too. */
    public Map<String, Object> asMap() {
        return Map.of("stated", stated, "sure", (long) sure, "reviewed", (long) reviewed, "possible", (long) possible);
    }
}
