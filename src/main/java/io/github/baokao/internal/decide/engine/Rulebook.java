package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.fact.RuleQuestion;
import java.util.List;
import java.util.function.Function;

/** The rules of a policy. The same question always gets the same decision, from any thread. */
public interface Rulebook {
    /**
     * Has exactly one rule decide.
     *
     * @throws UndecidedException if no rule, or more than one, answers
     */
    Decision decide(RuleQuestion question);

    /** The same rules in one session of their own, which remembers nothing of others. */
    RuleSession session();

    /** All rules, file by file, as they stand there. */
    List<PolicyRule> rules();

    /**
     * The same rules where something comes between question and answer.
     *
     * @param how decides in the place of this one
     */
    default Rulebook deciding(Function<RuleQuestion, Decision> how) {
        Rulebook all = this;
        return new Rulebook() {
            @Override
            public Decision decide(RuleQuestion question) {
                return how.apply(question);
            }

            @Override
            public RuleSession session() {
                return all.session();
            }

            @Override
            public List<PolicyRule> rules() {
                return all.rules();
            }
        };
    }
}
