package io.github.baokao.assessment;

import io.github.baokao.term.Verdict;
import java.util.List;

/**
 * A spell of work and whether it counts.
 *
 * @param at the fact
 * @param verdict whether it counts
 * @param findings why
 * @param missing the facts of it that would settle whether it counts, and for how long; empty if it does not count
 */
public record CountedSpell(FactRef at, Verdict verdict, List<Finding> findings, List<FactRef> missing) {
    /** Copies the lists. */
    public CountedSpell {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }

    /** The path of the fact. */
    public String path() {
        return at.path();
    }
}
