package io.github.baokao.filing;

import io.github.baokao.catalog.Check;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Verdict;
import java.util.List;

/**
 * One check that was made before filing.
 *
 * @param check the check: what to do if it finds fault, and the texts that it rests on
 * @param verdict satisfied if all is well, not satisfied if the application would bounce
 * @param rule the rule that decided
 * @param subject what it is about
 * @param remarks what it saw
 * @param cites the discrepancies and choices that it touches
 */
public record Examined(
        Check check, Verdict verdict, PolicyRule rule, Subject subject, List<Remark> remarks, List<Discrepancy> cites) {
    /** Copies the lists. */
    public Examined {
        remarks = List.copyOf(remarks);
        cites = List.copyOf(cites);
    }

    /** What was checked. */
    public CheckKind kind() {
        return check.kind();
    }
}
