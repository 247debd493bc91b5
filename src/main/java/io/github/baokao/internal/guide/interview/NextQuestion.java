package io.github.baokao.internal.guide.interview;

import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Prospect;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Label;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Period;
import io.github.baokao.catalog.Word;
import io.github.baokao.internal.say.text.FactText;
import io.github.baokao.internal.say.text.Wording;
import io.github.baokao.interview.AnswerKind;
import io.github.baokao.interview.Question;
import io.github.baokao.term.Stated;
import io.github.baokao.term.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses the next question: whether a job of which the beginning is stated has ended; then the missing fact that most conditions wait
 * for, of several the first in the order of the facts; then what nothing waits for and something depends on.
 */
final class NextQuestion {
    private final Catalog catalog;
    private final Wording wording;
    private final Relevance relevance;

    NextQuestion(Catalog catalog, Wording wording, Relevance relevance) {
        this.catalog = catalog;
        this.wording = wording;
        this.relevance = relevance;
    }

    /**
     * The next question; empty if none is left.
     *
     * @param asked the paths of what is not asked again
     */
    Optional<Question> next(Application application, Assessment assessment, Set<String> asked) {
        return ended(application, assessment, asked)
                .or(() -> missing(assessment, asked))
                .or(() -> relevance.first(application, assessment, asked))
                .map(one -> question(application, one));
    }

    /** A spell that is taken to go on: that another one goes on as well must not hide that it may have ended. */
    private Optional<Waiting> ended(Application application, Assessment assessment, Set<String> asked) {
        List<String> conditions = assessment.conditions().stream()
                .filter(NextQuestion::asksForWork)
                .map(result -> result.condition().id())
                .toList();
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        for (Kind kind : catalog.kinds()) {
            Optional<Period> period =
                    kind.period().filter(one -> one.to().absent().isPresent());
            List<Fact> facts = application.candidate().list(kind.list()).orElse(List.of());
            for (int i = 0; i < facts.size() && period.isPresent(); i++) {
                FactRef end = FactRef.of(kind, i).field(period.get().to());
                if (facts.get(i).has(period.get().from().id())
                        && !facts.get(i).has(period.get().to().id())
                        && !asked.contains(end.path())) {
                    return Optional.of(new Waiting(end, conditions));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean asksForWork(ConditionResult result) {
        return result.criteria().stream()
                .flatMap(criterion -> criterion.choices().stream())
                .flatMap(choice -> choice.findings().stream())
                .anyMatch(finding -> finding.evidence() instanceof WorkEvidence);
    }

    private static Optional<Waiting> missing(Assessment assessment, Set<String> asked) {
        Map<String, Waiting> waiting = new LinkedHashMap<>();
        for (ConditionResult condition : assessment.conditions()) {
            for (FactRef at : missing(condition)) {
                List<String> conditions = waiting.computeIfAbsent(at.path(), path -> new Waiting(at, new ArrayList<>()))
                        .conditions();
                if (!conditions.contains(condition.condition().id())) {
                    conditions.add(condition.condition().id());
                }
            }
        }
        waiting.keySet().removeAll(asked);
        Optional<Waiting> best = Optional.empty();
        for (Waiting one : waiting.values()) {
            if (best.isEmpty()
                    || one.conditions().size() > best.get().conditions().size()) {
                best = Optional.of(one);
            }
        }
        return best;
    }

    /**
     * What a condition waits for, whatever it is so far: another fact may do better than the one that it rests on, and what is not
     * satisfied today may be some day.
     */
    private static List<FactRef> missing(ConditionResult condition) {
        if (condition.outlook().prospect() == Prospect.NEVER) {
            return List.of();
        }
        return condition.criteria().stream()
                .flatMap(criterion -> criterion.choices().stream())
                .filter(NextQuestion::isOpen)
                .flatMap(choice -> choice.findings().stream())
                .filter(finding -> finding.verdict() != Verdict.SATISFIED)
                .flatMap(finding -> Stream.concat(
                        finding.missing().stream(),
                        finding.evidence() instanceof WorkEvidence work
                                ? work.spells().stream().flatMap(spell -> spell.missing().stream())
                                : Stream.empty()))
                .distinct()
                .toList();
    }

    /** Whether a fact may still do, be it that time must pass. */
    private static boolean isOpen(Choice choice) {
        return choice.findings().stream()
                .allMatch(finding -> finding.verdict() != Verdict.NOT_SATISFIED
                        || finding.evidence() instanceof WorkEvidence
                        || finding.evidence() instanceof DateEvidence);
    }

    private Question question(Application application, Waiting waiting) {
        FactRef at = waiting.at();
        List<String> choices =
                at.field().map(field -> choices(field, application, at)).orElse(List.of());
        AnswerKind kind = at.field().map(NextQuestion::kind).orElse(AnswerKind.COUNT);
        String name = new FactText(wording, application.candidate()).name(at);
        String text = switch (kind) {
            case COUNT -> wording.text("question.count", name);
            case TEXT -> wording.text("question.text", name);
            case CHOICE -> wording.text("question.choice", name, String.join("、", choices));
            case DAY -> day(application, at, name, choices);
            case NUMBER -> wording.text("question.number", name);
            case FLAG -> wording.text("question.flag", name);
        };
        return new Question(at, kind, text, choices, waiting.conditions());
    }

    /** A month that is stated already, where the day decides; the end of what may still go on; any other date. */
    private String day(Application application, FactRef at, String name, List<String> choices) {
        Optional<PartialDate> month = StatedAnswers.fact(application, at)
                .date(at.field().orElseThrow().id());
        if (month.isPresent()) {
            return wording.text("question.exact-day", name, month.get());
        }
        return choices.isEmpty()
                ? wording.text("question.day", name)
                : wording.text("question.end", name, choices.get(0));
    }

    private List<String> choices(Field field, Application application, FactRef at) {
        return switch (field.type()) {
            case LEVEL -> catalog.levels().stream().map(LevelName::name).toList();
            case WORD -> field.words().stream().map(Word::text).toList();
            case FLAG -> List.of(Stated.YES.word(), Stated.NO.word());
            case DATE ->
                StatedAnswers.fact(application, at).has(field.id())
                        ? List.of()
                        : field.absent().map(Label::chinese).stream().toList();
            case TEXT, OCCUPATION, MAJOR, NUMBER -> List.of();
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
