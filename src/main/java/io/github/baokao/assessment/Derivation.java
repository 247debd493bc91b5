package io.github.baokao.assessment;

import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.fact.Answer;
import java.util.List;

/**
 * A conclusion that a rule drew.
 *
 * @param answer what it concluded, about which question
 * @param rule the rule
 * @param grounds the facts and the earlier conclusions that it drew it from, in the order of the rule's conditions
 */
public record Derivation(Answer answer, PolicyRule rule, List<Object> grounds) {
    /** Copies the list. */
    public Derivation {
        grounds = List.copyOf(grounds);
    }
}
