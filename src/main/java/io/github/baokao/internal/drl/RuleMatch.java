package io.github.baokao.internal.drl;

import io.github.baokao.fact.Question;
import io.github.baokao.internal.drl.Constraint.Binding;
import io.github.baokao.internal.drl.Constraint.Comparison;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule without a fault answers a question, as Drools would find: what rules may say is so little that this is told without
 * compiling them. A test compares the two.
 */
final class RuleMatch {
    private final Map<String, @Nullable Object> fields = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    private RuleMatch(Question question) {
        for (RecordComponent component : question.getClass().getRecordComponents()) {
            try {
                fields.put(component.getName(), component.getAccessor().invoke(question));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("every question is a public record: " + question, e);
            }
        }
    }

    static boolean matches(Pattern pattern, Question question) {
        if (!pattern.type().is(question.getClass().getSimpleName())) {
            return false;
        }
        RuleMatch match = new RuleMatch(question);
        return pattern.constraints().stream().allMatch(match::holds);
    }

    private boolean holds(Constraint constraint) {
        if (constraint instanceof Binding binding) {
            variables.put(binding.variable().text(), binding.field().text());
            return true;
        }
        Comparison comparison = (Comparison) constraint;
        @Nullable Object stated = fields.get(comparison.field().text());
        boolean found = comparison.values().stream().anyMatch(value -> equal(stated, value));
        return switch (comparison.operator()) {
            case EQUAL, IN -> found;
            case NOT_EQUAL, NOT_IN -> !found;
            case LESS -> compare(stated, comparison) < 0;
            case AT_MOST -> compare(stated, comparison) <= 0;
            case MORE -> compare(stated, comparison) > 0;
            case AT_LEAST -> compare(stated, comparison) >= 0;
        };
    }

    private boolean equal(@Nullable Object stated, Value value) {
        String word = value.last().text();
        return switch (value.kind()) {
            case VARIABLE -> Objects.equals(stated, fields.get(variables.get(word)));
            case CONSTANT ->
                stated instanceof Enum<?> constant && constant.name().equals(word);
            case NULL -> stated == null;
            default -> String.valueOf(stated).equals(word);
        };
    }

    /** Only numbers are ordered, and only fields are numbers. */
    private int compare(@Nullable Object stated, Comparison comparison) {
        String variable = comparison.values().get(0).last().text();
        return Integer.compare(number(stated), number(fields.get(variables.get(variable))));
    }

    private static int number(@Nullable Object value) {
        return (Integer) Objects.requireNonNull(value);
    }
}
