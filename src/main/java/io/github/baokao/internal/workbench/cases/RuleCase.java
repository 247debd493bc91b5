package io.github.baokao.internal.workbench.cases;

import io.github.baokao.diagnostic.Span;
import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.internal.base.document.Place;
import java.util.List;

/**
 * A question and the rule that must answer it.
 *
 * @param at where it stands
 * @param ruleAt where the name of the rule stands
 * @param question the question
 * @param rule the name of the rule
 * @param expect the answer that must come out
 * @param notes ids of discrepancies that the rule must cite
 */
public record RuleCase(Span at, Place ruleAt, RuleQuestion question, String rule, Enum<?> expect, List<String> notes)
        implements PolicyCase {

    /** Copies the list. */
    public RuleCase {
        notes = List.copyOf(notes);
    }

    @Override
    public String title() {
        return rule + "：" + question;
    }
}
