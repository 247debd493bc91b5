package io.github.baokao.assessment;

import io.github.baokao.term.Verdict;
import java.util.List;

/**
 * A spell of work and whether it counts.
 *
 * @param path the path of the fact
 * @param verdict whether it counts
 * @param findings why
 */
public record CountedSpell(String path, Verdict verdict, List<Finding> findings) {
    /** Copies the lists. */
    public CountedSpell {
        findings = List.copyOf(findings);
    }
}
