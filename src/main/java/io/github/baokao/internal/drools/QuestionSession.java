package io.github.baokao.internal.drools;

import io.github.baokao.fact.Answer;
import io.github.baokao.fact.Question;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;

/** One question put to the rules, in a session of its own: the answers to it, and the rules that gave them. */
final class QuestionSession extends DefaultRuleRuntimeEventListener {
    /** No rules that end fire so often. */
    static final int MAX_FIRED = 1000;

    private final Question question;
    private final List<Answer> answers = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();

    private QuestionSession(Question question) {
        this.question = question;
    }

    static QuestionSession ask(KieBase base, KieSessionConfiguration settings, Question question) {
        QuestionSession asked = new QuestionSession(question);
        try (KieSession session = base.newKieSession(settings, null)) {
            session.addEventListener(asked);
            Parts.of(question).forEach(session::insert);
            // what rules derive of its parts is there before they look at the question
            session.fireAllRules(MAX_FIRED);
            session.insert(question);
            session.fireAllRules(MAX_FIRED);
        }
        return asked;
    }

    /** The answers to the question. */
    List<Answer> answers() {
        return answers;
    }

    /** The rules that answered it. */
    List<String> rules() {
        return rules;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Answer answer
                && event.getRule() != null
                && answer.question().equals(question)) {
            answers.add(answer);
            rules.add(event.getRule().getName());
        }
    }
}
