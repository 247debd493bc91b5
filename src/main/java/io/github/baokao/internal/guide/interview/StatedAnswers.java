package io.github.baokao.internal.guide.interview;

import io.github.baokao.assessment.FactRef;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.internal.policy.read.Dates;
import io.github.baokao.interview.AnswerKind;
import io.github.baokao.interview.Question;
import io.github.baokao.term.Level;
import io.github.baokao.term.Stated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * States the answers to questions.
 *
 * @param catalog knows the names of the levels
 */
record StatedAnswers(Catalog catalog) {
    private static final int MOST_ENTRIES = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** The facts with an answer; empty if it is not of the kind that the question takes. */
    Optional<Application> stated(Application facts, Question question, String answer) {
        FactRef at = question.at();
        if (question.kind() == AnswerKind.COUNT) {
            return number(answer)
                    .filter(count -> count <= MOST_ENTRIES)
                    .map(count -> with(facts, at.kind(), Collections.nCopies(count, Fact.of(Map.of()))));
        }
        if (question.kind() == AnswerKind.DAY && question.choices().contains(answer)) {
            // that it has no value is what was answered
            return Optional.of(facts);
        }
        return value(question, answer).map(value -> with(facts, at, value));
    }

    private Optional<?> value(Question question, String answer) {
        return switch (question.kind()) {
            case DAY -> Dates.typed(answer);
            case TEXT -> Optional.of(answer).filter(text -> !text.isEmpty());
            case CHOICE ->
                Optional.of(answer).filter(question.choices()::contains).map(text -> chosen(question, text));
            case FLAG ->
                Optional.of(answer).filter(question.choices()::contains).map(Stated.YES.word()::equals);
            case NUMBER, COUNT -> number(answer);
        };
    }

    /** A level stands in facts by its id, not by its name. */
    private String chosen(Question question, String choice) {
        if (question.at()
                .field()
                .filter(field -> field.type() == FieldType.LEVEL)
                .isEmpty()) {
            return choice;
        }
        return catalog.levels().stream()
                .filter(level -> level.name().equals(choice))
                .map(LevelName::level)
                .map(Level::id)
                .findFirst()
                .orElse(choice);
    }

    private static Optional<Integer> number(String answer) {
        return Optional.of(answer)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
    }

    /** The fact that a reference is about. */
    static Fact fact(Application facts, FactRef at) {
        Candidate candidate = facts.candidate();
        return at.kind().isSingle()
                ? candidate.person()
                : candidate.list(at.kind().list()).orElseThrow().get(at.index());
    }

    /** The facts with a value in a field. */
    static Application with(Application facts, FactRef at, Object value) {
        Candidate candidate = facts.candidate();
        Kind kind = at.kind();
        String field = at.field().orElseThrow().id();
        if (kind.isSingle()) {
            return with(facts, kind, List.of(candidate.person().with(field, value)));
        }
        List<Fact> entries = new ArrayList<>(candidate.list(kind.list()).orElseThrow());
        entries.set(at.index(), entries.get(at.index()).with(field, value));
        return with(facts, kind, entries);
    }

    private static Application with(Application facts, Kind kind, List<Fact> entries) {
        Candidate more = facts.candidate().with(kind.list(), entries);
        return new Application(facts.id(), facts.target(), facts.asOf(), more, facts.rulings());
    }
}
