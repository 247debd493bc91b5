package io.github.baokao.internal.policy.drl;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact as a row of values: those of a fact in it stand in its place. */
final class Row {
    private Row() {}

    /** The names of the values, such as {@code name.stated}. */
    static List<String> names(Class<?> type) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                names(component.getType()).forEach(name -> names.add(component.getName() + "." + name));
            } else {
                names.add(component.getName());
            }
        }
        return names;
    }

    /** The types of the values. */
    static List<Class<?>> types(Class<?> type) {
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                types.addAll(types(component.getType()));
            } else {
                types.add(component.getType());
            }
        }
        return types;
    }

    /** The values of a fact. */
    static List<@Nullable Object> of(Object fact) {
        return of(fact.getClass(), fact);
    }

    private static List<@Nullable Object> of(Class<?> type, @Nullable Object fact) {
        List<@Nullable Object> row = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = fact == null ? null : value(fact, component);
            if (component.getType().isRecord()) {
                row.addAll(of(component.getType(), value));
            } else {
                row.add(value);
            }
        }
        return row;
    }

    private static @Nullable Object value(Object fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every fact is a public record: " + fact, e);
        }
    }
}
