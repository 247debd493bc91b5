package io.github.baokao.internal.decide.drools;

import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.internal.decide.engine.Bounded;
import io.github.baokao.internal.decide.engine.Decision;
import io.github.baokao.internal.decide.engine.RuleSession;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.decide.engine.UndecidedException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** Puts each question to the rules in a session of its own, and remembers the answer. */
final class DroolsRulebook implements Rulebook {
    /** Questions are few: most hold only flags, and months of work repeat. */
    private static final int REMEMBERED = 200_000;

    private final KieBase base;
    private final Map<String, PolicyRule> rules;
    private final Bounded<RuleQuestion, Decision> decisions = new Bounded<>(REMEMBERED, this::run);

    DroolsRulebook(KieBase base, Map<String, PolicyRule> rules) {
        this.base = base;
        this.rules = rules;
    }

    @Override
    public Decision decide(RuleQuestion question) {
        return decisions.get(question);
    }

    @Override
    public List<PolicyRule> rules() {
        return List.copyOf(rules.values());
    }

    @Override
    public RuleSession session() {
        return new SessionRulebook(this, new Session(base));
    }

    private Decision run(RuleQuestion question) {
        try (RuleSession session = session()) {
            return session.decide(question);
        }
    }

    /** What there is to say of a rule. */
    PolicyRule rule(String name) {
        PolicyRule rule = rules.get(name);
        if (rule == null) {
            throw new UndecidedException("规则“" + name + "”不在策略的规则清单中");
        }
        return rule;
    }

    static UndecidedException undecided(RuleQuestion question, List<String> names) {
        String asked = question.getClass().getSimpleName();
        if (names.isEmpty()) {
            return new UndecidedException("没有规则回答 " + question + "：请检查 DRL 中关于 " + asked + " 的规则是否有缺漏");
        }
        String which = names.stream().sorted().map(name -> "“" + name + "”").collect(Collectors.joining("、"));
        return new UndecidedException("应当只有一条规则回答 " + question + "，实际有：" + which);
    }
}
