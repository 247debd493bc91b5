package io.github.baokao.internal.guide.advice;

import io.github.baokao.advice.Effort;
import io.github.baokao.advice.Step;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.candidate.Target;
import io.github.baokao.catalog.Demand;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Level;
import io.github.baokao.term.Proof;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What ways cost a person. */
final class Efforts {
    /** What is called a little. */
    private static final int MONTHS = 12;

    private final Application facts;
    private final Assessment today;
    private final Advisor.Assessing assessing;
    private final Map<Level, Boolean> open = new HashMap<>();

    Efforts(Application facts, Assessment today, Advisor.Assessing assessing) {
        this.facts = facts;
        this.today = today;
        this.assessing = assessing;
    }

    /** What the dearest of the steps costs. */
    Effort of(List<Step> steps, LocalDate on) {
        boolean late = on.isAfter(facts.asOf().plusMonths(MONTHS));
        return steps.stream()
                .map(step -> late ? Effort.YEARS : of(step))
                .max(Effort::compareTo)
                .orElse(Effort.WAIT);
    }

    private Effort of(Step step) {
        if (step instanceof Step.Acquire acquire) {
            return qualifies(acquire) ? Effort.QUALIFIED : Effort.YEARS;
        } else if (step instanceof Step.Work) {
            return Effort.QUALIFIED;
        } else if (step instanceof Step.Confirm) {
            return Effort.RULING;
        }
        return step instanceof Step.State ? Effort.PAPER : Effort.WAIT;
    }

    /** Whether the person may apply today for a certificate of the own occupation of a level that is asked for. */
    private boolean qualifies(Step.Acquire acquire) {
        Kind kind = acquire.kind();
        return kind.proof().filter(Proof.CERTIFICATE::equals).isPresent()
                && acquire.alternative().demands().stream()
                        .filter(demand -> demand instanceof Demand.Rung
                                && demand.ask().field().type() == FieldType.LEVEL)
                        .map(demand -> Level.of(((Demand.Rung) demand).rung()))
                        .findFirst()
                        .filter(level -> open.computeIfAbsent(level, this::isOpen))
                        .isPresent();
    }

    private boolean isOpen(Level level) {
        Target asked = facts.target();
        Target target = new Target(today.occupation().name(), level, asked.region(), asked.edition());
        Application other = new Application(Optional.empty(), target, facts.asOf(), facts.candidate(), facts.rulings());
        try {
            return assessing.assess(other).verdict() == ApplicationVerdict.ELIGIBLE;
        } catch (InvalidApplicationException nothing) {
            // there is no programme at that level
            return false;
        }
    }
}
