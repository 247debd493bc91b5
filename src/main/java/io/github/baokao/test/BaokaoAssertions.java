package io.github.baokao.test;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.InvalidApplicationException;

/** Where assertions about results begin. */
public final class BaokaoAssertions {
    private BaokaoAssertions() {}

    /** Begins assertions about a result. */
    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /**
     * Begins assertions about what facts lead to.
     *
     * @throws InvalidApplicationException if there is a mistake in the facts
     */
    public static AssessmentAssert assertThat(Facts facts) {
        return assertThat(facts.assess());
    }
}
