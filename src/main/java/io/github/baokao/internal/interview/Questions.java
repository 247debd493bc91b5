package io.github.baokao.internal.interview;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.candidate.Application;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.internal.text.FactText;
import io.github.baokao.internal.text.Wording;
import io.github.baokao.interview.AnswerKind;
import io.github.baokao.interview.Question;
import io.github.baokao.term.ClassType;
import io.github.baokao.term.Degree;
import io.github.baokao.term.SchoolType;
import io.github.baokao.term.StudyStatus;
import io.github.baokao.term.Term;
import io.github.baokao.term.TitleLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the next question: the missing fact that most conditions wait for; of several, the first in the order of the facts. */
final class Questions {
    private final Catalog catalog;
    private final Wording wording;

    Questions(Catalog catalog, Wording wording) {
        this.catalog = catalog;
        this.wording = wording;
    }

    Optional<Question> next(Application application, Assessment assessment, Set<String> leftOpen) {
        Map<String, List<String>> waiting = new LinkedHashMap<>();
        for (ConditionResult condition : assessment.conditions()) {
            for (MissingFact fact : condition.missing()) {
                List<String> conditions = waiting.computeIfAbsent(fact.path(), path -> new ArrayList<>());
                if (!conditions.contains(condition.condition().id())) {
                    conditions.add(condition.condition().id());
                }
            }
        }
        waiting.keySet().removeAll(leftOpen);
        Optional<Map.Entry<String, List<String>>> best = Optional.empty();
        for (Map.Entry<String, List<String>> entry : waiting.entrySet()) {
            if (best.isEmpty()
                    || entry.getValue().size() > best.get().getValue().size()) {
                best = Optional.of(entry);
            }
        }
        return best.map(entry -> question(application, entry.getKey(), entry.getValue()));
    }

    private Question question(Application application, String path, List<String> settles) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        boolean titleLevel = path.startsWith("candidate.titles[") && field.equals("level");
        List<String> choices = titleLevel ? words(TitleLevel.values()) : choices(field);
        AnswerKind kind = kind(field, choices);
        String name = new FactText(wording, application.candidate()).name(path);
        String text = switch (kind) {
            case COUNT -> wording.text("question.count", name);
            case TEXT -> wording.text("question.text", name);
            case CHOICE -> wording.text("question.choice", name, String.join("、", choices));
            case DAY -> wording.text("question.day", name);
        };
        return new Question(path, kind, text, choices, settles);
    }

    private List<String> choices(String field) {
        return switch (field) {
            case "level" -> catalog.levels().stream().map(LevelName::name).toList();
            case "schoolType" -> words(SchoolType.values());
            case "classType" -> words(ClassType.values());
            case "degree" -> words(Degree.values());
            case "status" -> words(StudyStatus.values());
            default -> List.of();
        };
    }

    private static AnswerKind kind(String field, List<String> choices) {
        if (!choices.isEmpty()) {
            return AnswerKind.CHOICE;
        }
        return switch (field) {
            case "certificates", "employment", "education", "titles", "training" -> AnswerKind.COUNT;
            case "occupation", "major" -> AnswerKind.TEXT;
            default -> AnswerKind.DAY;
        };
    }

    private static List<String> words(Term[] terms) {
        return Stream.of(terms).map(Term::word).toList();
    }
}
