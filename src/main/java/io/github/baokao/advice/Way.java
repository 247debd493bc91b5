package io.github.baokao.advice;

import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Condition;
import java.time.LocalDate;
import java.util.List;

/**
 * One way to satisfy a condition that is not satisfied yet. Where it has the steps of another way to the same condition and more,
 * it is earlier by a month at least, or leads there on the day of signing itself.
 *
 * <p>What it promises can be checked: {@code application}, assessed with the day of signing moved to {@code on}, satisfies the
 * condition, and on no day between the day of signing and that one does it do so. In it every date that a step bounds is the
 * least favourable one within the bounds, and what is acquired is acquired on the day of signing, the soonest there is.
 *
 * @param condition the condition
 * @param steps what to do: first what the person may have, then what is to be acquired, then the wait
 * @param on the first day on which the condition is satisfied if the steps are done
 * @param effort what it costs the person
 * @param application the facts with the steps done, with the day of signing as it was
 */
public record Way(Condition condition, List<Step> steps, LocalDate on, Effort effort, Application application) {
    /** Copies the list. */
    public Way {
        steps = List.copyOf(steps);
    }

    /** How many steps of a kind it has. */
    public int count(StepKind kind) {
        return (int) steps.stream().filter(step -> step.asks() == kind).count();
    }
}
