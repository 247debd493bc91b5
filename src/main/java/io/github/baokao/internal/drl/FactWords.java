package io.github.baokao.internal.drl;

import io.github.baokao.fact.Answer;
import io.github.baokao.fact.CountedDegree;
import io.github.baokao.fact.DegreeAsked;
import io.github.baokao.fact.FieldAsked;
import io.github.baokao.fact.OccupationName;
import io.github.baokao.fact.PaperAsked;
import io.github.baokao.fact.Question;
import io.github.baokao.fact.RequirementAsked;
import io.github.baokao.fact.TierAsked;
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.OccupationRelation;
import io.github.baokao.term.Term;
import io.github.baokao.term.Treatment;
import io.github.baokao.term.Verdict;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words that rules may use: questions with their fields, answers, and the closed vocabularies of both. */
public final class FactWords {
    /** What answers that are no verdict are made of. */
    private static final Map<Class<?>, Class<? extends Enum<?>>> OTHER_ANSWERS = Map.of(
            OccupationName.class, OccupationRelation.class,
            DegreeAsked.class, CountedDegree.class,
            TierAsked.class, EducationTier.class,
            RequirementAsked.class, Treatment.class,
            PaperAsked.class, Treatment.class,
            FieldAsked.class, Treatment.class);

    private static final Map<String, Class<?>> QUESTIONS = byName(Question.class.getPermittedSubclasses());
    private static final Map<String, Class<?>> ANSWERS = byName(Answer.class.getPermittedSubclasses());
    private static final Map<String, Class<?>> VALUES = values();

    private FactWords() {}

    /**
     * A field of a question.
     *
     * @param name its name
     * @param type boolean, int or an enumeration
     * @param nullable whether it may be null, for what is not stated
     */
    public record Field(String name, Class<?> type, boolean nullable) {
        /** The values that it can be compared with, as DRL writes them; empty for a number. */
        List<String> words() {
            return type == boolean.class
                    ? List.of("true", "false")
                    : constants(type).stream()
                            .map(constant -> type.getSimpleName() + "." + constant)
                            .toList();
        }
    }

    /**
     * What the answers to a type of question are made of.
     *
     * @param question the type of question
     */
    public static Class<? extends Enum<?>> valuesOfAnswer(Class<?> question) {
        return OTHER_ANSWERS.getOrDefault(question, Verdict.class);
    }

    /**
     * The type of the answers to a type of question.
     *
     * @param question the type of question
     */
    public static Class<?> answerTo(Class<?> question) {
        Class<?> value = valuesOfAnswer(question);
        return ANSWERS.values().stream()
                .filter(answer -> answer.getRecordComponents()[1].getType() == value)
                .findFirst()
                .orElseThrow();
    }

    static Optional<Class<?>> question(String name) {
        return Optional.ofNullable(QUESTIONS.get(name));
    }

    static Optional<Class<?>> answer(String name) {
        return Optional.ofNullable(ANSWERS.get(name));
    }

    static Optional<Class<?>> vocabulary(String name) {
        return Optional.ofNullable(VALUES.get(name));
    }

    static Set<String> questions() {
        return QUESTIONS.keySet();
    }

    static Set<String> answers() {
        return ANSWERS.keySet();
    }

    static Set<String> vocabularies() {
        return VALUES.keySet();
    }

    /** The closed vocabularies, by name. */
    public static Collection<Class<?>> vocabularyTypes() {
        return VALUES.values();
    }

    static List<String> all() {
        return List.of(QUESTIONS, ANSWERS, VALUES).stream()
                .flatMap(map -> map.keySet().stream())
                .toList();
    }

    static boolean isKnown(String type) {
        return QUESTIONS.containsKey(type) || ANSWERS.containsKey(type) || VALUES.containsKey(type);
    }

    /** The package of a known type. */
    static String folder(String type) {
        return question(type)
                .or(() -> answer(type))
                .or(() -> vocabulary(type))
                .orElseThrow()
                .getPackageName();
    }

    /**
     * The fields of a question, by name, in the order of its record.
     *
     * @param question the type of question
     */
    public static Map<String, Field> fields(Class<?> question) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : question.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            fields.put(component.getName(), new Field(component.getName(), component.getType(), nullable));
        }
        return fields;
    }

    static List<String> constants(Class<?> vocabulary) {
        return vocabulary.isEnum()
                ? Arrays.stream(vocabulary.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    /** The constant that a Chinese word stands for. */
    static Optional<String> byChineseWord(Class<?> vocabulary, String word) {
        return Arrays.stream(Optional.<Object[]>ofNullable(vocabulary.getEnumConstants())
                        .orElse(new Object[0]))
                .filter(constant -> constant instanceof Term term && term.word().equals(word))
                .map(constant -> ((Term) constant).name())
                .findFirst();
    }

    private static Map<String, Class<?>> byName(Class<?>[] types) {
        Map<String, Class<?>> byName = new TreeMap<>();
        Arrays.stream(types).forEach(type -> byName.put(type.getSimpleName(), type));
        return Collections.unmodifiableMap(byName);
    }

    private static Map<String, Class<?>> values() {
        Map<String, Class<?>> values = new TreeMap<>();
        List.of(QUESTIONS, ANSWERS)
                .forEach(types -> types.values().forEach(type -> {
                    for (RecordComponent component : type.getRecordComponents()) {
                        if (component.getType().isEnum()) {
                            values.put(component.getType().getSimpleName(), component.getType());
                        }
                    }
                }));
        return Collections.unmodifiableMap(values);
    }
}
