package io.github.baokao.assessment;

import io.github.baokao.term.Verdict;
import java.util.List;

/**
 * One fact, or the whole of the work, that a criterion can rest on.
 *
 * @param at the fact
 * @param alternative which alternative of the criterion it was held against, from 0
 * @param verdict the lowest verdict of its findings
 * @param findings what was found of it, aspect by aspect
 */
public record Choice(FactRef at, int alternative, Verdict verdict, List<Finding> findings) {
    /** Copies the lists. */
    public Choice {
        findings = List.copyOf(findings);
    }

    /** The path of the fact, such as {@code candidate.certificates[0]}. */
    public String path() {
        return at.path();
    }
}
