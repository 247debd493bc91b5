package io.github.baokao.internal.decide.drools;

import io.github.baokao.fact.Answer;
import io.github.baokao.fact.RuleQuestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** A session of Drools to which questions are put, and what rules concluded in it. For one thread. */
final class Session implements AutoCloseable {
    /** No rules that end fire so often, for a session and for each question in it. */
    private static final int MOST = 1000;

    private static final int MOST_FOR_ONE = 10;

    /** A conclusion, the rule that drew it, and what it drew it from. */
    record Drawn(Answer answer, String rule, List<Object> grounds) {}

    private final KieSession session;
    private final Set<Object> inserted = new HashSet<>();
    private final Map<RuleQuestion, List<Drawn>> answers = new HashMap<>();
    private final List<Drawn> all = new ArrayList<>();
    private List<Object> grounds = List.of();

    Session(KieBase base) {
        session = OwnClassLoader.with(() -> base.newKieSession(RuleCompiler.session(), null));
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
                    Drawn drawn = new Drawn(answer, event.getRule().getName(), grounds);
                    all.add(drawn);
                    answers.computeIfAbsent(answer.question(), question -> new ArrayList<>(1))
                            .add(drawn);
                }
            }
        });
    }

    /** Puts questions; what was put before is not put again. */
    void put(Collection<RuleQuestion> questions) {
        List<RuleQuestion> fresh = questions.stream()
                .filter(question -> !inserted.contains(question))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        OwnClassLoader.with(() -> fire(fresh));
    }

    private int fire(List<RuleQuestion> fresh) {
        int most = MOST + MOST_FOR_ONE * fresh.size();
        fresh.forEach(question -> QuestionParts.of(question).forEach(this::insert));
        // what rules derive of its parts is there before they look at a question
        session.fireAllRules(most);
        fresh.forEach(this::insert);
        return session.fireAllRules(most);
    }

    /** The same thing asked of two facts is one thing asked. */
    private void insert(Object fact) {
        if (inserted.add(fact)) {
            session.insert(fact);
        }
    }

    /** What rules answered to a question that was put. */
    List<Drawn> answers(RuleQuestion question) {
        return answers.getOrDefault(question, List.of());
    }

    /** Every conclusion, in the order in which they were drawn. */
    List<Drawn> all() {
        return all;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
