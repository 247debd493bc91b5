package io.github.baokao.internal.decide.drools;

import io.github.baokao.assessment.Derivation;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.internal.decide.engine.Decision;
import io.github.baokao.internal.decide.engine.RuleSession;
import java.util.List;

/** The rules in one session, to which everything is put that is asked about one application. For one thread. */
final class SessionRulebook implements RuleSession {
    private final DroolsRulebook rules;
    private final Session session;

    SessionRulebook(DroolsRulebook rules, Session session) {
        this.rules = rules;
        this.session = session;
    }

    @Override
    public Decision decide(RuleQuestion question) {
        session.put(List.of(question));
        List<Session.Drawn> given = session.answers(question);
        if (given.size() != 1) {
            throw DroolsRulebook.undecided(
                    question, given.stream().map(Session.Drawn::rule).toList());
        }
        return new Decision(given.get(0).answer(), rules.rule(given.get(0).rule()));
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
        return session.all().stream()
                .map(drawn -> new Derivation(drawn.answer(), rules.rule(drawn.rule()), drawn.grounds()))
                .toList();
    }

    @Override
    public void close() {
        session.close();
    }
}
