package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.internal.decide.engine.Decision;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.decide.engine.UndecidedException;

/** Rules of which one is not there, or cites something less. */
final class ChangedRules {
    private ChangedRules() {}

    /**
     * Every question is answered by exactly one rule that looks at nothing else, so without that rule exactly the questions that it
     * answered are left undecided: nothing need be compiled again.
     */
    static Rulebook of(Rulebook rules, Edit change) {
        return rules.deciding(question -> {
            Decision decision = rules.decide(question);
            PolicyRule rule = decision.rule();
            if (change instanceof Edit.RuleDeleted deleted && rule.name().equals(deleted.rule())) {
                throw new UndecidedException("没有规则回答 " + question);
            }
            if (change instanceof Edit.CiteDropped dropped && rule.name().equals(dropped.rule())) {
                var cites = rule.cites().stream()
                        .filter(cite -> !cite.id().equals(dropped.discrepancy()))
                        .toList();
                return new Decision(decision.answer(), new PolicyRule(rule.name(), rule.file(), rule.quote(), cites));
            }
            return decision;
        });
    }
}
