package io.github.baokao.test;

import static io.github.baokao.test.BaokaoAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.term.ApplicationVerdict;
import io.github.baokao.term.Verdict;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Assertions hold where they should; what fails says in a few lines what was found. */
class BaokaoAssertionsTest {
    private static final String CERTIFICATE = "occupation: 互联网营销师, level: 3, issued: 2021-10-";
    private static final Facts HEBEI = Facts.of(Eligibility.bundled(), "hebei-level-2")
            .occupation("电子商务师")
            .asOf("2026-10-20")
            .with("employment", "occupation: 电子商务师, from: 2016-07")
            .none("education", "titles", "training");
    private static final Facts JUST = HEBEI.with("certificates", CERTIFICATE + "21");
    private static final Facts SHORT = HEBEI.with("certificates", CERTIFICATE + "22");

    @Test
    void whatHoldsPasses() {
        assertThat(JUST)
                .isEligible()
                .by("hebei-2-1")
                .asksFor("photo", "social-insurance")
                .asksOnlyFor(
                        "photo", "identity-document", "application-form", "certificate-level-3", "social-insurance")
                .isMissing()
                .holdsFrom("2026-10-20")
                .condition("hebei-2-3")
                .isNotSatisfied();
        assertThat(SHORT).isNotEligible().by("hebei-2-1").because("工作年限").holdsFrom("2026-10-21");
        assertThat(HEBEI).isUndetermined().by("hebei-2-1").isMissing("candidate.certificates");
        assertThat(HEBEI.with("certificates", "occupation: 助理电子商务师, level: 4, issued: 2018-01-01"))
                .needsReview()
                .by("hebei-2-1")
                .needsReview()
                .notes("legacy-level-conflict");
    }

    @TestFactory
    Stream<DynamicTest> whatDoesNotHoldFails() {
        Map<String, Consumer<AssessmentAssert>> wrong = Map.of(
                "expected eligible but was\nhebei-level-2 电子商务师 2026-10-20: not-eligible\n  hebei-2-1 not-satisfied (工作年限：",
                AssessmentAssert::isEligible,
                "expected a condition hebei-9",
                result -> result.condition("hebei-9"),
                "expected satisfied but was\nhebei-2-1 not-satisfied (",
                result -> result.condition("hebei-2-1").isSatisfied(),
                "[documents of hebei-2-1 not-satisfied",
                result -> result.condition("hebei-2-1").asksFor("social-insurance", "photo"),
                "[missing of hebei-2-1 not-satisfied",
                result -> result.condition("hebei-2-1").isMissing("candidate.titles"),
                "[reasons of hebei-2-1 not-satisfied",
                result -> result.condition("hebei-2-1").because("等级"),
                "[notes of hebei-2-1 not-satisfied",
                result -> result.condition("hebei-2-1").notes("none-such"),
                "[earliest of hebei-2-1 not-satisfied",
                result -> result.condition("hebei-2-1").holdsFrom("2026-10-20"));
        return wrong.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey().split("\n", 2)[0],
                        () -> assertThatThrownBy(() -> one.getValue().accept(assertThat(SHORT)))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining(one.getKey())
                                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2000))));
    }

    @Test
    void aVerdictIsByTheConditionThatHasIt() {
        assertThatThrownBy(() -> assertThat(JUST).isEligible().by("hebei-2-3"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected satisfied but was\nhebei-2-3 not-satisfied");
    }

    @Test
    void aStubSaysWhatItIsToldAndElseWhatIsTrue() {
        assertThat(JUST.stub(ApplicationVerdict.NEEDS_REVIEW, Map.of("hebei-2-1", Verdict.NEEDS_REVIEW)))
                .needsReview()
                .by("hebei-2-1")
                .asksFor("photo")
                .condition("hebei-2-3")
                .isNotSatisfied();
    }

    @Test
    void aMistakeInTheFactsIsTold() {
        assertThatThrownBy(
                        () -> HEBEI.with("certificates", "occupations: 互联网营销师").assess())
                .isInstanceOf(InvalidApplicationException.class)
                .hasMessageContaining("candidate.certificates[0].occupations");
        assertThatThrownBy(() -> Facts.of(Eligibility.bundled(), "hebei-level-9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no programme hebei-level-9");
    }
}
