package io.github.baokao.internal.policy.drl;

import io.github.baokao.fact.Combination;
import io.github.baokao.fact.Combining;
import io.github.baokao.fact.DueDay;
import io.github.baokao.fact.ElapsedAsked;
import io.github.baokao.fact.OwnMajorAsked;
import io.github.baokao.fact.PaperAsked;
import io.github.baokao.fact.RequirementAsked;
import io.github.baokao.fact.RuleQuestion;
import io.github.baokao.fact.WordAsked;
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.MajorScope;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every question of a type: each field takes each of its values, and months take those around a threshold. */
public final class PossibleQuestions {
    /** Months on both sides of the threshold; every component takes each of them, so all orderings occur. */
    private static final List<Integer> MONTHS = List.of(0, 59, 60, 61);

    private static final Integer THRESHOLD = 60;

    private PossibleQuestions() {}

    /** The types of questions. */
    public static List<Class<?>> types() {
        return List.of(RuleQuestion.class.getPermittedSubclasses());
    }

    /**
     * Every question of a type, the impossible ones too.
     *
     * @param type the type
     * @param texts the texts that rules tell apart
     */
    public static List<RuleQuestion> of(Class<?> type, TextLiterals texts) {
        return all(type, texts).stream().map(RuleQuestion.class::cast).toList();
    }

    private static List<Object> all(Class<?> type, TextLiterals texts) {
        List<List<@Nullable Object>> rows = new ArrayList<>(List.of(List.of()));
        for (RecordComponent component : type.getRecordComponents()) {
            List<List<@Nullable Object>> longer = new ArrayList<>();
            List<@Nullable Object> values = values(type, component, texts);
            for (List<@Nullable Object> row : rows) {
                for (@Nullable Object value : values) {
                    List<@Nullable Object> next = new ArrayList<>(row);
                    next.add(value);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows.stream().map(row -> make(type, row)).toList();
    }

    /**
     * Whether a question is ever put. What is not may be answered by no rule, or by more than one.
     *
     * @param question the question
     */
    public static boolean isPossible(RuleQuestion question) {
        // a whole has at least one part
        boolean impossible = question.equals(new Combination(Combining.ALL, Set.of()))
                // the catalogue prints a requirement for one of two tiers, or for all without asking
                || (question instanceof RequirementAsked asked && asked.printedFor() == EducationTier.UNKNOWN)
                // what holds on the careful reading holds on the generous one
                || (question instanceof ElapsedAsked elapsed && elapsed.careful() && !elapsed.generous())
                // the other scopes ask for no major, or ask ListedMajorAsked
                || (question instanceof OwnMajorAsked major
                        && major.scope() != MajorScope.OWN
                        && major.scope() != MajorScope.OTHER)
                // a field whose words give way on a day has rules of its own
                || (question instanceof WordAsked word
                        && (isImpossible(word.due())
                                || (word.due() != null && word.item().equals(TextLiterals.ANOTHER))))
                || (question instanceof PaperAsked paper && isImpossible(paper.due()));
        return !impossible;
    }

    /** A day that is not stated has not come, and one that has come is not far ahead. */
    private static boolean isImpossible(@Nullable DueDay due) {
        return due != null && (due.dated() ? due.happened() && !due.soon() : due.happened() || !due.soon());
    }

    private static List<Set<Object>> subsets(Object[] values) {
        List<Set<Object>> subsets = new ArrayList<>(List.of(Set.of()));
        for (Object value : values) {
            for (Set<Object> subset : List.copyOf(subsets)) {
                Set<Object> larger = new LinkedHashSet<>(subset);
                larger.add(value);
                subsets.add(larger);
            }
        }
        return subsets;
    }

    private static Object make(Class<?> type, List<@Nullable Object> row) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(row.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every fact is a public record: " + type, e);
        }
    }

    private static List<@Nullable Object> values(Class<?> type, RecordComponent component, TextLiterals texts) {
        Class<?> of = component.getType();
        List<@Nullable Object> values = new ArrayList<>();
        if (of == boolean.class) {
            values.addAll(List.of(true, false));
        } else if (of == int.class) {
            values.addAll(component.getName().equals("required") ? List.of(THRESHOLD) : MONTHS);
        } else if (of == String.class) {
            values.addAll(texts.of(type, component.getName()));
        } else if (of.isRecord()) {
            values.addAll(all(of, texts));
        } else if (of == Set.class) {
            values.addAll(subsets(FactWords.element(component).getEnumConstants()));
        } else {
            values.addAll(Arrays.asList(of.getEnumConstants()));
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            values.add(null);
        }
        return values;
    }
}
