package io.github.baokao.internal.guide.advice;

import io.github.baokao.advice.Step;
import io.github.baokao.advice.StepKind;
import io.github.baokao.candidate.Application;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A step and what it does to the facts.
 *
 * @param step the step
 * @param effect what it does
 * @param days the days that the date it states can be
 */
record FactChange(Step step, Effect effect, Optional<Days> days) {
    /** What a step does to the facts, with the date that it states. */
    @FunctionalInterface
    interface Effect {
        Application on(Application facts, LocalDate day);
    }

    static FactChange of(Step step, UnaryOperator<Application> effect) {
        return new FactChange(step, (facts, day) -> effect.apply(facts), Optional.empty());
    }

    static Application all(Collection<FactChange> changes, Application facts) {
        Application changed = facts;
        for (FactChange change : changes) {
            changed = change.applied(changed);
        }
        return changed;
    }

    Application applied(Application facts) {
        return effect.on(facts, days.map(Days::supposed).orElse(facts.asOf()));
    }

    /** What makes it the same step as another one, whatever its bounds. */
    Object key() {
        if (step instanceof Step.State state) {
            return state.at();
        }
        return step instanceof Step.Work ? Step.Work.class : step;
    }

    boolean confirms() {
        return step instanceof Step.Confirm;
    }

    int acquires() {
        return step.asks() == StepKind.ACQUIRE ? 1 : 0;
    }
}
