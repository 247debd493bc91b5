package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.internal.base.word.Cells;
import io.github.baokao.internal.say.text.Depth;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.Palette;
import io.github.baokao.internal.say.text.ReportText;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for the explanation of every result, on thousands of random ones; the seed is part of each message. */
class ExplanationPropertyTest {
    private static final long SEED = 20_261_123;
    private static final int WIDTH = 80;
    private static final Pattern TITLE = Pattern.compile("(?m)^条件\\S+（\\S+）  \\S+");

    private final Eligibility eligibility = Eligibility.bundled();
    private final RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), SEED, false);

    @Test
    void everyVerdictHasItsReason() {
        for (int i = 0; i < 5_000; i++) {
            Application application = applications.next();
            for (ConditionResult result : eligibility.assess(application).conditions()) {
                String message = message(i, application, result);
                switch (result.verdict()) {
                    case NOT_SATISFIED ->
                        assertThat(result.criteria()).as(message).anyMatch(ExplanationPropertyTest::ruledOutByAFinding);
                    case UNDETERMINED ->
                        assertThat(result.missing()).as(message).isNotEmpty();
                    case NEEDS_REVIEW, SATISFIED ->
                        assertThat(result.missing()).as(message).isEmpty();
                }
            }
        }
    }

    /** Whether a criterion has nothing to rest on, or a reason against each choice. */
    private static boolean ruledOutByAFinding(CriterionResult criterion) {
        return criterion.verdict() == Verdict.NOT_SATISFIED
                && criterion.choices().stream()
                        .allMatch(choice -> choice.findings().stream()
                                .anyMatch(finding -> finding.verdict() == Verdict.NOT_SATISFIED));
    }

    @Test
    void whatNeedsReviewSaysWhat() {
        for (int i = 0; i < 5_000; i++) {
            Application application = applications.next();
            Assessment assessment = eligibility.assess(application);
            String text = text(application, assessment, Depth.REASONS);
            boolean review =
                    assessment.conditions().stream().anyMatch(result -> result.verdict() == Verdict.NEEDS_REVIEW);
            boolean open =
                    assessment.conditions().stream().anyMatch(result -> result.verdict() == Verdict.UNDETERMINED);
            if (review || !open) {
                assertThat(text.contains("须由评价机构审核"))
                        .as("seed %s, application %s: %s", SEED, i, application)
                        .isEqualTo(review);
            }
        }
    }

    @Test
    void everyDepthTellsTheSameVerdicts() {
        for (int i = 0; i < 1_000; i++) {
            Application application = applications.next();
            Assessment assessment = eligibility.assess(application);
            String brief = text(application, assessment, Depth.BRIEF);
            String reasons = text(application, assessment, Depth.REASONS);
            String trace = text(application, assessment, Depth.TRACE);
            assertThat(eligibility.assess(application)).isEqualTo(assessment);
            assertThat(reasons).startsWith(brief);
            assertThat(trace).startsWith(brief);
            assertThat(titles(trace))
                    .isEqualTo(titles(reasons))
                    .hasSize(assessment.conditions().size());
        }
    }

    @Test
    void everyTextFitsItsLinesInBothLanguages() {
        for (int i = 0; i < 500; i++) {
            Application application = applications.next();
            Assessment assessment = eligibility.assess(application);
            for (Language language : Language.values()) {
                String text = new ReportText(language, eligibility.catalog(), Palette.PLAIN, WIDTH)
                        .render(application, assessment, Depth.TRACE);
                assertThat(text).doesNotContain("{0}", "Optional", "null", "126年");
                assertThat(text.lines())
                        .allSatisfy(line -> assertThat(Cells.width(line)).isLessThanOrEqualTo(WIDTH));
            }
        }
    }

    private static List<String> titles(String text) {
        return TITLE.matcher(text).results().map(match -> match.group()).toList();
    }

    private String text(Application application, Assessment assessment, Depth depth) {
        return new ReportText(Language.CHINESE, eligibility.catalog(), Palette.PLAIN, WIDTH)
                .render(application, assessment, depth);
    }

    private static String message(int i, Application application, ConditionResult result) {
        return "seed " + SEED + ", application " + i + ", " + result.condition().id() + ": " + application;
    }
}
