package io.github.baokao.internal.drl;

import io.github.baokao.fact.Combination;
import io.github.baokao.fact.Combining;
import io.github.baokao.fact.ElapsedAsked;
import io.github.baokao.fact.OwnMajorAsked;
import io.github.baokao.fact.Question;
import io.github.baokao.fact.RequirementAsked;
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.MajorScope;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every question of a type: each field takes each of its values, and months take those around a threshold. */
public final class Questions {
    /** Months on both sides of the threshold; every component takes each of them, so all orderings occur. */
    private static final List<Integer> MONTHS = List.of(0, 59, 60, 61);

    private static final Integer THRESHOLD = 60;

    private Questions() {}

    /** The types of questions. */
    public static List<Class<?>> types() {
        return List.of(Question.class.getPermittedSubclasses());
    }

    /**
     * Every question of a type, the impossible ones too.
     *
     * @param type the type
     */
    public static List<Question> of(Class<?> type) {
        List<List<@Nullable Object>> rows = new ArrayList<>(List.of(List.of()));
        for (RecordComponent component : type.getRecordComponents()) {
            List<List<@Nullable Object>> longer = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                for (@Nullable Object value : values(component)) {
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
    public static boolean isPossible(Question question) {
        // a whole has at least one part
        boolean impossible = question.equals(new Combination(Combining.ALL, false, false, false, false))
                // the catalogue prints a requirement for one of two tiers, or for all without asking
                || (question instanceof RequirementAsked asked && asked.printedFor() == EducationTier.UNKNOWN)
                // what holds on the careful reading holds on the generous one
                || (question instanceof ElapsedAsked elapsed && elapsed.careful() && !elapsed.generous())
                // the other scopes ask for no major, or ask ListedMajorAsked
                || (question instanceof OwnMajorAsked major
                        && major.scope() != MajorScope.OWN
                        && major.scope() != MajorScope.OTHER);
        return !impossible;
    }

    private static Question make(Class<?> type, List<@Nullable Object> row) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (Question) type.getDeclaredConstructor(types).newInstance(row.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every question is a public record: " + type, e);
        }
    }

    private static List<@Nullable Object> values(RecordComponent component) {
        if (component.getType() == boolean.class) {
            return List.of(true, false);
        }
        if (component.getType() == int.class) {
            return component.getName().equals("required") ? List.of(THRESHOLD) : List.copyOf(MONTHS);
        }
        List<@Nullable Object> values =
                new ArrayList<>(Arrays.asList(component.getType().getEnumConstants()));
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            values.add(null);
        }
        return values;
    }
}
