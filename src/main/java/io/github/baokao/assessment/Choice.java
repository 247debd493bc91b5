package io.github.baokao.assessment;

import io.github.baokao.term.Verdict;
import java.util.List;

/**
 * One certificate, title, schooling, training, or the whole of the work, that a criterion can rest on.
 *
 * @param path the path of the fact, such as {@code candidate.certificates[0]}
 * @param verdict the lowest verdict of its findings
 * @param findings what was found of it, aspect by aspect
 */
public record Choice(String path, Verdict verdict, List<Finding> findings) {
    /** Copies the lists. */
    public Choice {
        findings = List.copyOf(findings);
    }
}
