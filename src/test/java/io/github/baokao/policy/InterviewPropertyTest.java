package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.interview.Interview;
import io.github.baokao.interview.Question;
import io.github.baokao.term.Verdict;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every interview, whatever is answered; the seed is part of each message. */
class InterviewPropertyTest {
    private static final long SEED = 20_261_124;
    private static final int MOST_ENTRIES = 2;
    /** Five lists, and of each of two entries at most six facts. */
    private static final int MOST_QUESTIONS = 5 + 5 * MOST_ENTRIES * 6;

    private static final int TRIES = 200;

    private final Eligibility eligibility = Eligibility.bundled();
    private final Random random = new Random(SEED);

    @Test
    void answeringEverythingLeavesNothingUndetermined() {
        RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), SEED, false);
        for (int i = 0; i < 1_000; i++) {
            Application application = applications.next();
            // from nothing, or from half of the facts
            Application known = i % 2 == 0
                    ? application
                    : Application.of(
                            application.target(),
                            application.asOf(),
                            Candidate.builder().build());
            String message = "seed " + SEED + ", application " + i + ": " + known;
            Interview ended = answered(known, message);
            assertThat(ended.assessment().conditions())
                    .as("%s\n  %s", message, ended.application())
                    .allMatch(result -> result.verdict() != Verdict.UNDETERMINED);
        }
    }

    private Interview answered(Application application, String message) {
        Interview interview = eligibility.interview(application);
        Set<String> asked = new HashSet<>();
        for (Optional<Question> next = interview.next(); next.isPresent(); next = interview.next()) {
            Question question = next.get();
            assertThat(asked.add(question.path()))
                    .as("%s\n  asked twice: %s", message, question)
                    .isTrue();
            assertThat(asked.size()).as(message).isLessThanOrEqualTo(MOST_QUESTIONS);
            check(question, interview.assessment(), message);
            interview = answer(interview, question, message);
        }
        return interview;
    }

    /** A question waits for conditions that are undetermined, and it is in words. */
    private static void check(Question question, Assessment assessment, String message) {
        List<String> open = assessment.conditions().stream()
                .filter(result -> result.verdict() == Verdict.UNDETERMINED)
                .map(ConditionResult::condition)
                .map(condition -> condition.id())
                .toList();
        assertThat(question.settles()).as(message).isNotEmpty().isSubsetOf(open);
        assertThat(question.text()).as(message).isNotBlank().doesNotContain("candidate.");
    }

    /** A valid answer; one that contradicts another fact is drawn again. */
    private Interview answer(Interview interview, Question question, String message) {
        LocalDate asOf = interview.application().asOf();
        for (int i = 0; i < TRIES; i++) {
            String value = switch (question.kind()) {
                case COUNT -> String.valueOf(random.nextInt(MOST_ENTRIES + 1));
                case CHOICE, FLAG ->
                    question.choices().get(random.nextInt(question.choices().size()));
                case TEXT -> List.of("电子商务师", "营销员", "电子商务", "厨师").get(random.nextInt(4));
                case NUMBER -> String.valueOf(random.nextInt(10));
                case DAY ->
                    asOf.minusDays(random.nextInt(i < TRIES / 2 ? 8_000 : 40) - 10)
                            .toString();
            };
            try {
                return interview.answer(value);
            } catch (InvalidApplicationException e) {
                assertThat(e.faults()).isNotEmpty();
            }
        }
        throw new AssertionError(message + "\n  no answer is taken: " + question + " " + interview.application());
    }

    @Test
    void leavingEverythingOpenChangesNothing() {
        RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), SEED, false);
        for (int i = 0; i < 500; i++) {
            Application application = applications.next();
            Interview interview = eligibility.interview(application);
            int questions = 0;
            for (; interview.next().isPresent(); interview = interview.leaveOpen()) {
                questions++;
                assertThat(questions).isLessThan(100);
            }
            assertThat(interview.application()).isEqualTo(application);
            assertThat(interview.assessment()).isEqualTo(eligibility.assess(application));
        }
    }
}
