package io.github.baokao.test;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Verdict;
import java.util.Comparator;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a result; what fails shows the verdict of each condition with its reasons. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {
    AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /** The person may apply. */
    public AssessmentAssert isEligible() {
        return is(ApplicationVerdict.ELIGIBLE);
    }

    /** The person may not apply. */
    public AssessmentAssert isNotEligible() {
        return is(ApplicationVerdict.NOT_ELIGIBLE);
    }

    /** A fact is missing. */
    public AssessmentAssert isUndetermined() {
        return is(ApplicationVerdict.UNDETERMINED);
    }

    /** A person must judge. */
    public AssessmentAssert needsReview() {
        return is(ApplicationVerdict.NEEDS_REVIEW);
    }

    /** The verdict is this one. */
    public AssessmentAssert is(ApplicationVerdict verdict) {
        isNotNull();
        if (actual.verdict() != verdict) {
            failWithMessage("%s", "expected " + verdict.id() + " but was\n" + Shown.of(actual));
        }
        return this;
    }

    /** Goes on to a condition, which has the verdict of the whole: no other one has a higher verdict. */
    public ConditionAssert by(String condition) {
        ConditionAssert found = condition(condition);
        Verdict highest = actual.conditions().stream()
                .map(ConditionResult::verdict)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return found.is(highest);
    }

    /** Goes on to a condition. */
    public ConditionAssert condition(String id) {
        isNotNull();
        return actual.conditions().stream()
                .filter(result -> result.condition().id().equals(id))
                .findFirst()
                .map(result -> new ConditionAssert(result, this))
                .orElseThrow(() -> failure("%s", "expected a condition " + id + " in\n" + Shown.of(actual)));
    }
}
