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

/** Asks the engine what changed facts lead to, the same facts once only. */
final class Trial {
    private final Advisor.Assessing assessing;
    private final List<Kind> kinds;
    private final Map<Application, Assessment> known = new HashMap<>();

    Trial(Advisor.Assessing assessing, List<Kind> kinds) {
        this.assessing = assessing;
        this.kinds = kinds;
    }

    Assessment assess(Application facts) {
        return known.computeIfAbsent(facts, assessing::assess);
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
