package io.github.baokao.internal.workbench.diff;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.decide.engine.UndecidedException;

/** What one policy makes of an application. */
sealed interface Judged {
    /**
     * It was assessed.
     *
     * @param assessment the result
     */
    record Assessed(Assessment assessment) implements Judged {}

    /**
     * The rules leave something undecided.
     *
     * @param question what is wrong, without the figures of the case
     */
    record Undecided(String question) implements Judged {}

    /**
     * The policy does not offer what is applied for.
     *
     * @param why what it offers instead
     */
    record NotOffered(InvalidApplicationException why) implements Judged {}

    static Judged by(LoadedPolicy policy, Application application) {
        try {
            return new Assessed(policy.assessor().assess(application));
        } catch (UndecidedException defect) {
            return new Undecided(general(String.valueOf(defect.getMessage())));
        } catch (InvalidApplicationException refused) {
            return new NotOffered(refused);
        }
    }

    /** The question without the values of its fields: thousands of applications ask the same one with different months. */
    private static String general(String message) {
        int start = message.indexOf('[');
        int end = message.lastIndexOf(']');
        return start < 0 || end < start ? message : message.substring(0, start) + message.substring(end + 1);
    }

    default DecisionState standing() {
        if (this instanceof Assessed assessed) {
            return DecisionState.of(assessed.assessment().verdict());
        }
        return this instanceof Undecided ? DecisionState.UNDECIDED : DecisionState.ABSENT;
    }

    default String programme() {
        return this instanceof Assessed assessed
                ? assessed.assessment().programme().id()
                : "";
    }
}
