package io.github.baokao.filing;

import io.github.baokao.catalog.Condition;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Verdict;
import java.util.List;

/**
 * What would bounce: every check that was made before filing. Nothing of it identifies the person.
 *
 * @param condition the chosen condition
 * @param standing whether the person meets it
 * @param verdict the lowest verdict of the checks
 * @param checks every check, the worst first
 * @param others the names of the files that belong nowhere
 */
public record Audit(
        Condition condition, Verdict standing, Verdict verdict, List<Examined> checks, List<String> others) {
    /** Copies the lists. */
    public Audit {
        checks = List.copyOf(checks);
        others = List.copyOf(others);
    }

    /** The checks of a kind. */
    public List<Examined> checks(CheckKind kind) {
        return checks.stream().filter(check -> check.kind() == kind).toList();
    }
}
