package io.github.baokao.bench.peer;

import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: the same thirty rules in its network, one stateless session for all choices of an application. */
public final class Evrete implements Peer {
    private final Knowledge knowledge;

    /** Builds the network. */
    public Evrete() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (Lowering lowering : Lowering.ALL) {
            rules = rules.newRule(lowering.name())
                    .forEach("$case", Case.class)
                    .where((Predicate<Object[]>) values -> lowering.when().test((Case) values[0]), "$case")
                    .execute(context -> context.<Case>get("$case").atMost(lowering.most()));
        }
        knowledge = rules.build();
    }

    @Override
    public Outcome decide(Derived derived) {
        List<Case> cases = Case.of(derived);
        knowledge.newStatelessSession().insert(cases).fire();
        return Case.outcome(cases);
    }
}
