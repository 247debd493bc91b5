package io.github.baokao.candidate;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is stated of a person, such as a certificate: values by field. Which fields there are, the kinds of a catalogue say. A
 * field without a value is not known.
 */
public final class Fact {
    private static final Fact EMPTY = new Fact(Map.of());

    private final Map<String, Object> values;

    private Fact(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * A fact of values.
     *
     * @param values texts, {@link PartialDate}s, whole numbers and flags by the ids of their fields
     * @throws IllegalArgumentException if a value is none of these
     */
    public static Fact of(Map<String, ?> values) {
        if (values.isEmpty()) {
            return EMPTY;
        }
        values.forEach((field, value) -> {
            if (!(value instanceof String
                    || value instanceof PartialDate
                    || value instanceof Integer
                    || value instanceof Boolean)) {
                throw new IllegalArgumentException(
                        field + " is neither a text nor a date, a number or a flag but a " + value.getClass());
            }
        });
        return new Fact(Map.copyOf(values));
    }

    /** The ids of the fields that have a value. */
    public Set<String> fields() {
        return values.keySet();
    }

    /** Whether a field has a value. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** The text, word, name or id of a level in a field; empty if there is none. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field) instanceof String text ? text : null);
    }

    /** The date in a field; empty if there is none. */
    public Optional<PartialDate> date(String field) {
        return Optional.ofNullable(values.get(field) instanceof PartialDate date ? date : null);
    }

    /** The number in a field; empty if there is none. */
    public Optional<Integer> number(String field) {
        return Optional.ofNullable(values.get(field) instanceof Integer number ? number : null);
    }

    /** Whether something is so; empty if that is not known. */
    public Optional<Boolean> flag(String field) {
        return Optional.ofNullable(values.get(field) instanceof Boolean flag ? flag : null);
    }

    /** The value in a field as an application writes it; empty if there is none. */
    public Optional<String> written(String field) {
        return Optional.ofNullable(values.get(field)).map(Object::toString);
    }

    /**
     * The same fact with another value in a field.
     *
     * @throws IllegalArgumentException if the value is neither a text nor a date, a number or a flag
     */
    public Fact with(String field, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(field, value);
        return of(changed);
    }

    /** The same fact without a value in a field. */
    public Fact without(String field) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.remove(field);
        return of(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact fact && values.equals(fact.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values);
    }

    /** Which fields have a value; the values may be personal. */
    @Override
    public String toString() {
        return "Fact" + new TreeSet<>(values.keySet());
    }
}
