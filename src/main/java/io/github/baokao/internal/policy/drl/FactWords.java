package io.github.baokao.internal.policy.drl;

import io.github.baokao.fact.Answer;
import io.github.baokao.fact.ContestAsked;
import io.github.baokao.fact.Context;
import io.github.baokao.fact.FieldAsked;
import io.github.baokao.fact.OccupationName;
import io.github.baokao.fact.PaperAsked;
import io.github.baokao.fact.ReadingAsked;
import io.github.baokao.fact.RequirementAsked;
import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.fact.TierAsked;
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.OccupationRelation;
import io.github.baokao.term.Reading;
import io.github.baokao.term.Side;
import io.github.baokao.term.Term;
import io.github.baokao.term.Treatment;
import io.github.baokao.term.Verdict;
import java.lang.reflect.ParameterizedType;
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
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that rules may use: questions with their fields, answers, and the closed vocabularies of both. */
public final class FactWords {
    /** What answers that are no verdict are made of. */
    private static final Map<Class<?>, Class<? extends Enum<?>>> OTHER_ANSWERS = Map.of(
            OccupationName.class, OccupationRelation.class,
            ReadingAsked.class, Reading.class,
            ContestAsked.class, Side.class,
            TierAsked.class, EducationTier.class,
            RequirementAsked.class, Treatment.class,
            PaperAsked.class, Treatment.class,
            FieldAsked.class, Treatment.class);

    /** What rules see and insert, by the interfaces that permit it. */
    private static final List<Class<?>> ROOTS = List.of(RuleQuestion.class, Answer.class, Context.class);

    private static final Map<String, Class<?>> FACTS = byName(ROOTS.stream().flatMap(FactWords::records));
    private static final Map<String, Class<?>> VALUES = byName(FACTS.values().stream()
            .flatMap(fact -> Arrays.stream(fact.getRecordComponents()))
            .map(RecordComponent::getType)
            .filter(Class::isEnum));

    private FactWords() {}

    /**
     * A field of a fact, or a whole fact, then named {@code this}.
     *
     * @param name its name
     * @param type boolean, int, String, an enumeration or a type of fact
     * @param nullable whether it may be null, for what is not stated
     */
    public record Field(String name, Class<?> type, boolean nullable) {
        /** The values that it can be compared with, as DRL writes them; empty for a number, a text or a fact. */
        List<String> words() {
            return type == boolean.class
                    ? List.of("true", "false")
                    : constants(type).stream()
                            .map(constant -> type.getSimpleName() + "." + constant)
                            .toList();
        }

        boolean isFact() {
            return !type.isPrimitive() && !type.isEnum() && type != String.class;
        }

        boolean isOrdered() {
            return type == int.class || type.isEnum();
        }

        /** Whether the values of another field, or other facts, can be equal to this. */
        boolean isComparable(Field other) {
            return type.isAssignableFrom(other.type) || other.type.isAssignableFrom(type);
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
        return FACTS.values().stream()
                .filter(FactWords::isAnswer)
                .filter(answer -> answer.getRecordComponents()[1].getType() == value)
                .findFirst()
                .orElseThrow();
    }

    static Optional<Class<?>> question(String name) {
        return fact(name).filter(FactWords::isQuestion);
    }

    static Optional<Class<?>> fact(String name) {
        return Optional.ofNullable(FACTS.get(name));
    }

    static boolean isQuestion(Class<?> fact) {
        return RuleQuestion.class.isAssignableFrom(fact);
    }

    static boolean isAnswer(Class<?> fact) {
        return Answer.class.isAssignableFrom(fact);
    }

    static Optional<Class<?>> vocabulary(String name) {
        return Optional.ofNullable(VALUES.get(name));
    }

    static Set<String> questions() {
        return names(FactWords::isQuestion);
    }

    static Set<String> answers() {
        return names(FactWords::isAnswer);
    }

    static Set<String> facts() {
        return FACTS.keySet();
    }

    private static Set<String> names(Predicate<Class<?>> which) {
        return FACTS.values().stream()
                .filter(which)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> vocabularies() {
        return VALUES.keySet();
    }

    /** The closed vocabularies, by name. */
    public static Collection<Class<?>> vocabularyTypes() {
        return VALUES.values();
    }

    static List<String> all() {
        return Stream.of(FACTS, VALUES).flatMap(map -> map.keySet().stream()).toList();
    }

    static boolean isKnown(String type) {
        return FACTS.containsKey(type) || VALUES.containsKey(type);
    }

    /** The package of a known type. */
    static String folder(String type) {
        return fact(type).or(() -> vocabulary(type)).orElseThrow().getPackageName();
    }

    /**
     * The fields of a fact, by name, in the order of its record.
     *
     * @param fact the type of fact
     */
    public static Map<String, Field> fields(Class<?> fact) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : fact.getRecordComponents()) {
            if (component.getType() == Set.class) {
                // rules see its elements as facts of their own
                continue;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            fields.put(component.getName(), new Field(component.getName(), component.getType(), nullable));
        }
        return fields;
    }

    /**
     * The type of the elements of a set.
     *
     * @param set a component of a fact
     */
    public static Class<?> element(RecordComponent set) {
        return (Class<?>) ((ParameterizedType) set.getGenericType()).getActualTypeArguments()[0];
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

    private static Map<String, Class<?>> byName(Stream<Class<?>> types) {
        Map<String, Class<?>> byName = new TreeMap<>();
        types.forEach(type -> byName.put(type.getSimpleName(), type));
        return Collections.unmodifiableMap(byName);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(FactWords::records);
    }
}
