package io.github.baokao.interview;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.InvalidApplicationException;
import java.util.Optional;

/**
 * An interview: ask, answer, ask again. Immutable: each answer gives the next state, so that an interview page can keep it, go
 * back, or throw it away. When no question is left, no condition is undetermined, unless one was left open.
 */
public interface Interview {
    /** The facts so far. */
    Application application();

    /** What they lead to. */
    Assessment assessment();

    /** The question whose answer settles most conditions; empty if there is none left. */
    Optional<Question> next();

    /**
     * The interview after the answer to {@link #next()}.
     *
     * @param value the answer, as the question's kind says
     * @return the next state
     * @throws InvalidApplicationException if the answer is not of that kind or contradicts another fact, saying how
     * @throws IllegalStateException if there is no question
     */
    Interview answer(String value);

    /**
     * The interview after leaving {@link #next()} open: it is not asked again.
     *
     * @throws IllegalStateException if there is no question
     */
    Interview leaveOpen();
}
