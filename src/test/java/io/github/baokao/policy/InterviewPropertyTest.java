package io.github.baokao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.catalog.Field;
import io.github.baokao.internal.workbench.population.RandomApplications;
import io.github.baokao.interview.AnswerKind;
import io.github.baokao.interview.Interview;
import io.github.baokao.interview.Question;
import io.github.baokao.term.Stated;
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
        for (int i = 0; i < 300; i++) {
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
            // a month may be asked for its day
            assertThat(asked.add(question.path() + question.text()))
                    .as("%s\n  asked twice: %s", message, question)
                    .isTrue();
            assertThat(asked.size()).as(message).isLessThanOrEqualTo(MOST_QUESTIONS);
            check(question, interview.assessment(), message);
            interview = answer(interview, question, message);
        }
        return interview;
    }

    /** A question has to do with conditions, and it is in words. */
    private static void check(Question question, Assessment assessment, String message) {
        List<String> ids = assessment.conditions().stream()
                .map(ConditionResult::condition)
                .map(condition -> condition.id())
                .toList();
        assertThat(question.settles()).as(message).isNotEmpty().isSubsetOf(ids);
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
                    i % 2 == 0 && !question.choices().isEmpty()
                            ? question.choices().get(0)
                            : asOf.minusDays(random.nextInt(i < TRIES / 2 ? 8_000 : 40) - 10)
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

    /** Whoever answers what is asked from all that is known ends with what all that is known leads to. */
    @Test
    void answeringFromAWholeApplicationEndsWithItsResult() {
        RandomApplications applications = new RandomApplications(List.of(eligibility.catalog()), SEED + 1, false);
        for (int i = 0; i < 300; i++) {
            Application hidden = applications.next();
            String message = "seed " + SEED + ", application " + i + ": " + eligibility.toJson(hidden);
            Interview interview = eligibility.interview(Application.of(
                    hidden.target(), hidden.asOf(), Candidate.builder().build()));
            for (int asked = 0; interview.next().isPresent(); asked++) {
                assertThat(asked).as(message).isLessThan(200);
                interview = told(interview, interview.next().get(), hidden);
            }
            assertThat(outline(interview.assessment()))
                    .as("%s%n  %s", message, eligibility.toJson(interview.application()))
                    .isEqualTo(outline(eligibility.assess(hidden)));
        }
    }

    private Interview told(Interview interview, Question question, Application hidden) {
        FactRef at = question.at();
        if (at.isAll()) {
            return hidden.candidate()
                    .list(at.kind().list())
                    .map(list -> interview.answer(String.valueOf(list.size())))
                    .orElseGet(interview::leaveOpen);
        }
        Field field = at.field().orElseThrow();
        Fact fact = at.kind().isSingle()
                ? hidden.candidate().person()
                : hidden.candidate().list(at.kind().list()).orElseThrow().get(at.index());
        if (!fact.has(field.id())) {
            return question.kind() == AnswerKind.DAY && !question.choices().isEmpty()
                    ? interview.answer(question.choices().get(0))
                    : interview.leaveOpen();
        }
        String written = fact.written(field.id()).orElseThrow();
        if (interview.application().candidate().equals(hidden.candidate())
                || (question.kind() == AnswerKind.DAY && question.text().contains(written))) {
            // the day of a month that is all that is known
            return interview.leaveOpen();
        }
        return interview.answer(
                switch (field.type()) {
                    case LEVEL ->
                        eligibility.catalog().levels().stream()
                                .filter(level -> level.level().id().equals(written))
                                .findFirst()
                                .orElseThrow()
                                .name();
                    case FLAG -> (fact.flag(field.id()).orElseThrow() ? Stated.YES : Stated.NO).word();
                    case TEXT, DATE, OCCUPATION, MAJOR, WORD, NUMBER -> written;
                });
    }

    private static List<String> outline(Assessment assessment) {
        return assessment.conditions().stream()
                .map(result -> result.condition().id() + " " + result.verdict() + " "
                        + result.outlook().earliest() + " "
                        + (result.verdict() == Verdict.NOT_SATISFIED
                                ? "no papers are asked for"
                                : result.documents().documents().stream()
                                        .map(document -> document.document().id() + " " + document.treatment())
                                        .toList()))
                .toList();
    }
}
