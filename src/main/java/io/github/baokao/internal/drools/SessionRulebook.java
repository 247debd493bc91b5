package io.github.baokao.internal.drools;

import io.github.baokao.assessment.Derivation;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.fact.Answer;
import io.github.baokao.fact.Question;
import io.github.baokao.internal.engine.Decision;
import io.github.baokao.internal.engine.RuleSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** The rules in one session, to which everything is put that is asked about one application. For one thread. */
final class SessionRulebook implements RuleSession {
    private final DroolsRulebook rules;
    private final KieSession session;
    private final Set<Object> inserted = new HashSet<>();
    private final Map<Question, List<Derivation>> answers = new HashMap<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private List<Object> grounds = List.of();

    SessionRulebook(DroolsRulebook rules, KieSession session) {
        this.rules = rules;
        this.session = session;
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                grounds = List.copyOf(event.getMatch().getObjects());
            }
        });
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getRule() != null && event.getObject() instanceof Answer answer) {
                    derived(answer, rules.rule(event.getRule().getName()));
                }
            }
        });
    }

    private void derived(Answer answer, PolicyRule rule) {
        Derivation derivation = new Derivation(answer, rule, grounds);
        derivations.add(derivation);
        answers.computeIfAbsent(answer.question(), question -> new ArrayList<>(1)).add(derivation);
    }

    @Override
    public Decision decide(Question question) {
        if (!inserted.contains(question)) {
            Parts.of(question).forEach(this::insert);
            // what rules derive of its parts is there before they look at the question
            session.fireAllRules(QuestionSession.MAX_FIRED);
            insert(question);
            session.fireAllRules(QuestionSession.MAX_FIRED);
        }
        List<Derivation> given = answers.getOrDefault(question, List.of());
        if (given.size() != 1) {
            throw DroolsRulebook.undecided(
                    question, given.stream().map(one -> one.rule().name()).toList());
        }
        return new Decision(given.get(0).answer(), given.get(0).rule());
    }

    /** The same thing asked of two facts is one thing asked. */
    private void insert(Object fact) {
        if (inserted.add(fact)) {
            session.insert(fact);
        }
    }

    @Override
    public List<PolicyRule> rules() {
        return rules.rules();
    }

    @Override
    public RuleSession session() {
        return rules.session();
    }

    @Override
    public List<Derivation> derivations() {
        return List.copyOf(derivations);
    }

    @Override
    public void close() {
        session.dispose();
    }
}
