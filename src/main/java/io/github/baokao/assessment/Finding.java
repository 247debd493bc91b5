package io.github.baokao.assessment;

import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.term.Ruling;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What was found of one aspect of a choice.
 *
 * @param aspect the aspect
 * @param verdict the verdict
 * @param rule the rule that decided
 * @param evidence what was compared
 * @param ruling the ruling that had a say
 * @param cites the discrepancies and choices it touches
 * @param missing the facts that would settle it; empty unless it is undetermined. Those of spells of work stand with each spell
 */
public record Finding(
        Aspect aspect,
        Verdict verdict,
        PolicyRule rule,
        Evidence evidence,
        Optional<Ruling> ruling,
        List<Discrepancy> cites,
        List<FactRef> missing) {
    /** Copies the lists. */
    public Finding {
        cites = List.copyOf(cites);
        missing = List.copyOf(missing);
    }
}
