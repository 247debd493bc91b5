package io.github.baokao.bench.peer;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: thirty rules in Java, fired for every choice, as facts have one name each. */
public final class EasyRules implements Peer {
    private static final String CASE = "case";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Registers the rules. */
    public EasyRules() {
        for (Lowering lowering : Lowering.ALL) {
            rules.register(new RuleBuilder()
                    .name(lowering.name())
                    .when(facts -> lowering.when().test(facts.get(CASE)))
                    .then(facts -> facts.<Case>get(CASE).atMost(lowering.most()))
                    .build());
        }
    }

    @Override
    public Outcome decide(Derived derived) {
        List<Case> cases = Case.of(derived);
        for (Case one : cases) {
            Facts facts = new Facts();
            facts.put(CASE, one);
            engine.fire(rules, facts);
        }
        return Case.outcome(cases);
    }
}
