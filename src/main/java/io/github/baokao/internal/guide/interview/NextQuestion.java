package io.github.baokao.internal.guide.interview;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Word;
import io.github.baokao.internal.say.text.FactText;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.interview.AnswerKind;
import io.github.baokao.interview.Question;
import io.github.baokao.term.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the next question: the missing fact that most conditions wait for; of several, the first in the order of the facts. */
final class NextQuestion {
    /** A missing fact and the ids of the conditions that wait for it. */
    private record Waiting(FactRef at, List<String> conditions) {}

    private final Catalog catalog;
    private final Wording wording;

    NextQuestion(Catalog catalog, Wording wording) {
        this.catalog = catalog;
        this.wording = wording;
    }

    Optional<Question> next(Application application, Assessment assessment, Set<String> leftOpen) {
        Map<String, Waiting> waiting = new LinkedHashMap<>();
        for (ConditionResult condition : assessment.conditions()) {
            for (MissingFact fact : condition.missing()) {
                List<String> conditions = waiting.computeIfAbsent(
                                fact.path(), path -> new Waiting(fact.at(), new ArrayList<>()))
                        .conditions();
                if (!conditions.contains(condition.condition().id())) {
                    conditions.add(condition.condition().id());
                }
            }
        }
        waiting.keySet().removeAll(leftOpen);
        Optional<Waiting> best = Optional.empty();
        for (Waiting one : waiting.values()) {
            if (best.isEmpty()
                    || one.conditions().size() > best.get().conditions().size()) {
                best = Optional.of(one);
            }
        }
        return best.map(one -> question(application, one));
    }

    private Question question(Application application, Waiting waiting) {
        FactRef at = waiting.at();
        List<String> choices = at.field().map(this::choices).orElse(List.of());
        AnswerKind kind = at.field().map(NextQuestion::kind).orElse(AnswerKind.COUNT);
        String name = new FactText(wording, application.candidate()).name(at);
        String text = switch (kind) {
            case COUNT -> wording.text("question.count", name);
            case TEXT -> wording.text("question.text", name);
            case CHOICE -> wording.text("question.choice", name, String.join("、", choices));
            case DAY -> wording.text("question.day", name);
            case NUMBER -> wording.text("question.number", name);
            case FLAG -> wording.text("question.flag", name);
        };
        return new Question(at, kind, text, choices, waiting.conditions());
    }

    private List<String> choices(Field field) {
        return switch (field.type()) {
            case LEVEL -> catalog.levels().stream().map(LevelName::name).toList();
            case WORD -> field.words().stream().map(Word::text).toList();
            case FLAG -> List.of(Stated.YES.word(), Stated.NO.word());
            case TEXT, DATE, OCCUPATION, MAJOR, NUMBER -> List.of();
        };
    }

    private static AnswerKind kind(Field field) {
        return switch (field.type()) {
            case LEVEL, WORD -> AnswerKind.CHOICE;
            case TEXT, OCCUPATION, MAJOR -> AnswerKind.TEXT;
            case DATE -> AnswerKind.DAY;
            case NUMBER -> AnswerKind.NUMBER;
            case FLAG -> AnswerKind.FLAG;
        };
    }
}
