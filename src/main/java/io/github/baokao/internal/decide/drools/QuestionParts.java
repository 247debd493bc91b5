package io.github.baokao.internal.decide.drools;

import io.github.baokao.fact.Context;
import io.github.baokao.fact.RuleQuestion;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that a question is made of: rules see them beside it. */
final class QuestionParts {
    private QuestionParts() {}

    /** The parts of a question and theirs, each once, the innermost first. */
    static Set<Object> of(RuleQuestion question) {
        Set<Object> parts = new LinkedHashSet<>();
        addParts(question, parts);
        parts.addAll(question.parts());
        return parts;
    }

    private static void addParts(Object whole, Set<Object> parts) {
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
            if (isFact(component.getType())) {
                Object part = value(whole, component);
                if (part != null && !parts.contains(part)) {
                    addParts(part, parts);
                    parts.add(part);
                }
            }
        }
    }

    private static boolean isFact(Class<?> type) {
        return RuleQuestion.class.isAssignableFrom(type) || Context.class.isAssignableFrom(type);
    }

    private static @Nullable Object value(Object whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every fact is a public record: " + whole.getClass(), e);
        }
    }
}
