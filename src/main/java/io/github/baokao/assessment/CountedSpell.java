package io.github.baokao.assessment;

import io.github.baokao.term.Verdict;
import java.util.List;

/**
 * A spell of work and whether it counts.
 *
 * @param at the fact
 * @param verdict whether it counts
 * @param findings why
 */
public record CountedSpell(FactRef at, Verdict verdict, List<Finding> findings) {
    /** Copies the lists. */
    public CountedSpell {
        findings = List.copyOf(findings);
    }

    /** The path of the fact. */
    public String path() {
        return at.path();
    }
}
