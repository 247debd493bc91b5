package io.github.baokao.test;

import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/** Assertions about a condition of a result. */
public final class ConditionAssert extends AbstractAssert<ConditionAssert, ConditionResult> {
    private final AssessmentAssert whole;

    ConditionAssert(ConditionResult actual, AssessmentAssert whole) {
        super(actual, ConditionAssert.class);
        this.whole = whole;
    }

    /** It is satisfied. */
    public ConditionAssert isSatisfied() {
        return is(Verdict.SATISFIED);
    }

    /** It is not satisfied. */
    public ConditionAssert isNotSatisfied() {
        return is(Verdict.NOT_SATISFIED);
    }

    /** A fact is missing. */
    public ConditionAssert isUndetermined() {
        return is(Verdict.UNDETERMINED);
    }

    /** A person must judge. */
    public ConditionAssert needsReview() {
        return is(Verdict.NEEDS_REVIEW);
    }

    /** The verdict is this one. */
    public ConditionAssert is(Verdict verdict) {
        if (actual.verdict() != verdict) {
            failWithMessage("%s", "expected " + verdict.id() + " but was\n" + Shown.of(actual));
        }
        return this;
    }

    /** Among what brought the verdict about is a finding of this aspect, such as 工作年限. */
    public ConditionAssert because(String aspect) {
        list("reasons", Shown.deciding(actual).map(f -> f.aspect().word()).toList())
                .contains(aspect);
        return this;
    }

    /** It asks for these documents among others, in this order. */
    public ConditionAssert asksFor(String... documents) {
        list("documents", documents()).containsSubsequence(documents);
        return this;
    }

    /** It asks for these documents and no others, in this order. */
    public ConditionAssert asksOnlyFor(String... documents) {
        list("documents", documents()).containsExactly(documents);
        return this;
    }

    /** These facts and no others would settle it, by their paths, such as {@code candidate.employment[0].to}. */
    public ConditionAssert isMissing(String... paths) {
        list(
                        "missing",
                        actual.missing().stream()
                                .map(MissingFact::path)
                                .distinct()
                                .toList())
                .containsExactlyInAnyOrder(paths);
        return this;
    }

    /** These discrepancies are among its notes. */
    public ConditionAssert notes(String... discrepancies) {
        list("notes", actual.notes().stream().map(Discrepancy::id).toList()).contains(discrepancies);
        return this;
    }

    /** The first day on which it is satisfied, as {@code YYYY-MM-DD}. */
    public ConditionAssert holdsFrom(String day) {
        Assertions.assertThat(actual.outlook().earliest())
                .as("%s", "earliest of " + Shown.of(actual))
                .contains(LocalDate.parse(day));
        return this;
    }

    /** Goes on to another condition of the same result. */
    public ConditionAssert condition(String id) {
        return whole.condition(id);
    }

    private List<String> documents() {
        return actual.documents().documents().stream()
                .map(document -> document.document().id())
                .toList();
    }

    private ListAssert<String> list(String what, List<String> found) {
        return Assertions.assertThat(found).as("%s", what + " of " + Shown.of(actual));
    }
}
