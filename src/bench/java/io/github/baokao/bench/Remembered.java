package io.github.baokao.bench;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.internal.decide.drools.RuleCompiler;
import io.github.baokao.internal.decide.engine.Assessor;
import io.github.baokao.internal.decide.engine.Decision;
import io.github.baokao.internal.decide.engine.RuleSession;
import io.github.baokao.internal.decide.engine.Rulebook;
import io.github.baokao.internal.policy.read.PolicyFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How many questions a decision asks, and how many of them were asked before. */
final class Remembered implements Rulebook {
    private final Rulebook rules;
    private final Set<RuleQuestion> known = new HashSet<>();
    private long asked;

    private Remembered(Rulebook rules) {
        this.rules = rules;
    }

    @Override
    public List<PolicyRule> rules() {
        return rules.rules();
    }

    @Override
    public Decision decide(RuleQuestion question) {
        asked++;
        known.add(question);
        return rules.decide(question);
    }

    @Override
    public RuleSession session() {
        return rules.session();
    }

    /** A sentence about the population: the first round, and as many other applications after it. */
    static String line(Eligibility eligibility) {
        Remembered questions =
                new Remembered(RuleCompiler.compile(PolicyFiles.bundled().rules(), eligibility.catalog()));
        Assessor assessor = new Assessor(eligibility.catalog(), questions, eligibility.policy());
        questions.ask(assessor, Population.hebei(eligibility));
        long asked = questions.asked;
        int known = questions.known.size();
        questions.ask(assessor, Population.others(eligibility));
        return String.format(
                Locale.ROOT,
                "A decision puts %.0f questions to the rulebook, beside those of flags alone. The population's first round asks %,d "
                        + "different ones, %.3f %% of all; as many other "
                        + "applications after it ask %,d that were never asked, %.3f %%.",
                (double) asked / Population.SIZE,
                known,
                100.0 * known / asked,
                questions.known.size() - known,
                100.0 * (questions.known.size() - known) / (questions.asked - asked));
    }

    private void ask(Assessor assessor, List<Application> applications) {
        applications.forEach(assessor::assess);
    }
}
