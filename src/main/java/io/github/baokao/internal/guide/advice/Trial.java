package io.github.baokao.internal.guide.advice;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Kind;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the engine what changed facts lead to, the same facts once only. What it may ask is limited, in facts to be judged: people need
 * a few thousand, and a list that no person has must not take hours.
 */
final class Trial {
    /** The facts that may be judged for what comes next: seven times what any of 3,000 random applications needed in all. */
    private static final int MOST_FACTS = 50_000;

    /** Says that no more may be asked; whoever searches goes on with what was found. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Spent() {
            super("spent", null, false, false);
        }
    }

    private final Advisor.Assessing assessing;
    private final List<Kind> kinds;
    private final Map<Application, Assessment> known = new HashMap<>();
    private int left;
    private boolean cut;

    Trial(Advisor.Assessing assessing, List<Kind> kinds) {
        this.assessing = assessing;
        this.kinds = kinds;
    }

    /** Allows as much again as may be asked, and forgets what is known. */
    void renew() {
        known.clear();
        left = MOST_FACTS;
    }

    Assessment assess(Application facts) {
        Assessment assessment = known.get(facts);
        if (assessment == null) {
            left -= 1
                    + facts.candidate().facts().values().stream()
                            .mapToInt(List::size)
                            .sum();
            if (left < 0) {
                cut = true;
                throw new Spent();
            }
            assessment = assessing.assess(facts);
            known.put(facts, assessment);
        }
        return assessment;
    }

    /** Whether more would have been asked at any time. */
    boolean isCut() {
        return cut;
    }

    ConditionResult result(Application facts, int condition) {
        return assess(facts).conditions().get(condition);
    }

    Optional<LocalDate> earliest(Application facts, int condition) {
        return result(facts, condition).outlook().earliest();
    }

    boolean satisfied(Application facts, int condition, LocalDate day) {
        Application then = new Application(facts.id(), facts.target(), day, facts.candidate(), facts.rulings());
        return result(then, condition).verdict() == Verdict.SATISFIED;
    }

    /** Work that a person can do; empty if the catalogue has no kind of facts for it. */
    Optional<AdviceSubject> work(Application facts) {
        StandInNames names = StandInNames.of(assess(facts));
        return kinds.stream().filter(Kind::isWork).findFirst().map(kind -> AdviceSubject.spell(kind, names));
    }
}
