package io.github.baokao.advice;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Kind;
import io.github.baokao.term.Counting;
import io.github.baokao.term.OccupationScope;
import java.time.LocalDate;
import java.util.Optional;

/** One step of a way. */
public sealed interface Step {
    /** What it asks of the person. */
    StepKind asks();

    /**
     * Waits while work that is still open goes on.
     *
     * @param until the day on which the condition is satisfied
     */
    record Wait(LocalDate until) implements Step {
        @Override
        public StepKind asks() {
            return StepKind.WAIT;
        }
    }

    /**
     * States a fact that is missing or too coarse: a day, a name, a level, or a whole list of which nothing was known. A list is
     * settled by one entry of what the criterion asks for; the bounds are then for its day of issue, grant or graduation or for
     * the first day of work that still goes on.
     *
     * @param at the fact, such as {@code candidate.certificates[0].issued} or {@code candidate.certificates}
     * @param aspect what it is needed for
     * @param notBefore the first day that will do; empty if the fact is no date, or if any earlier day that it can be will do
     * @param notAfter the last day that will do; empty if the fact is no date, or if any later day that it can be will do: the
     *     days of its month, none after the day of signing
     */
    record State(FactRef at, Aspect aspect, Optional<LocalDate> notBefore, Optional<LocalDate> notAfter)
            implements Step {
        @Override
        public StepKind asks() {
            return StepKind.HAVE;
        }
    }

    /**
     * Has confirmed, by the assessment body or with a proof, what a person must judge.
     *
     * @param at the fact, such as {@code candidate.employment[1].employerFounded}; the index of a schooling that
     *     another step adds is the next free one
     * @param aspect what it is needed for
     */
    record Confirm(FactRef at, Aspect aspect) implements Step {
        @Override
        public StepKind asks() {
            return StepKind.HAVE;
        }
    }

    /**
     * Acquires what a criterion asks for, such as a certificate.
     *
     * @param kind the kind of fact
     * @param alternative what is asked of it
     */
    record Acquire(Kind kind, Alternative alternative) implements Step {
        @Override
        public StepKind asks() {
            return StepKind.ACQUIRE;
        }
    }

    /**
     * Works on without a break from the day after the day of signing.
     *
     * @param months the months, no more than are needed
     * @param occupation which occupations will do
     * @param counting how the condition counts them
     */
    record Work(int months, OccupationScope occupation, Counting counting) implements Step {
        @Override
        public StepKind asks() {
            return StepKind.ACQUIRE;
        }
    }
}
