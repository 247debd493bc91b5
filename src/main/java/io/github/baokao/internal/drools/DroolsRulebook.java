package io.github.baokao.internal.drools;

import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.fact.Answer;
import io.github.baokao.fact.Question;
import io.github.baokao.internal.engine.Bounded;
import io.github.baokao.internal.engine.Decision;
import io.github.baokao.internal.engine.Rulebook;
import io.github.baokao.internal.engine.UndecidedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/** Puts each question to the rules in a session of its own, and remembers the answer. */
final class DroolsRulebook implements Rulebook {
    /** Questions are few: most hold only flags, and months of work repeat. */
    private static final int REMEMBERED = 200_000;

    private final KieBase base;
    private final KieSessionConfiguration settings;
    private final Map<String, PolicyRule> rules;
    private final Bounded<Question, Decision> decisions = new Bounded<>(REMEMBERED, this::run);

    DroolsRulebook(KieBase base, KieSessionConfiguration settings, Map<String, PolicyRule> rules) {
        this.base = base;
        this.settings = settings;
        this.rules = rules;
    }

    @Override
    public Decision decide(Question question) {
        return decisions.get(question);
    }

    @Override
    public List<PolicyRule> rules() {
        return List.copyOf(rules.values());
    }

    /** One at a time: the consequence of a rule that the build compiled keeps its arguments between runs. */
    private synchronized Decision run(Question question) {
        Given given = new Given(question);
        try (KieSession session = base.newKieSession(settings, null)) {
            session.addEventListener(given);
            Parts.of(question).forEach(session::insert);
            // what rules derive of its parts is there before they look at the question
            session.fireAllRules();
            session.insert(question);
            session.fireAllRules();
        }
        if (given.answers.size() != 1) {
            throw undecided(question, given.names);
        }
        PolicyRule rule = rules.get(given.names.get(0));
        if (rule == null) {
            throw new UndecidedException("规则“" + given.names.get(0) + "”不在策略的规则清单中");
        }
        return new Decision(given.answers.get(0), rule);
    }

    private UndecidedException undecided(Question question, List<String> names) {
        String asked = question.getClass().getSimpleName();
        if (names.isEmpty()) {
            return new UndecidedException("没有规则回答 " + question + "：请检查 DRL 中关于 " + asked + " 的规则是否有缺漏");
        }
        String which = names.stream().sorted().map(name -> "“" + name + "”").collect(Collectors.joining("、"));
        return new UndecidedException("应当只有一条规则回答 " + question + "，实际有：" + which);
    }

    /** The answers to a question, and the rules that gave them. */
    private static final class Given extends DefaultRuleRuntimeEventListener {
        private final Question question;
        private final List<Answer> answers = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        private Given(Question question) {
            this.question = question;
        }

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getObject() instanceof Answer answer
                    && event.getRule() != null
                    && answer.question().equals(question)) {
                answers.add(answer);
                names.add(event.getRule().getName());
            }
        }
    }
}
