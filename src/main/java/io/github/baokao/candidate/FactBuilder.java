package io.github.baokao.candidate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Builds a fact of any kind, field by field.
 *
 * @param <B> the builder itself
 */
public abstract sealed class FactBuilder<B extends FactBuilder<B>>
        permits Certificate, Spell, Schooling, Title, Training, FactBuilder.Any {
    private final Map<String, Object> values = new LinkedHashMap<>();

    FactBuilder() {}

    /** A builder of a fact of a kind that has none of its own. */
    public static Any any() {
        return new Any();
    }

    /** States a field: a text, a {@link PartialDate}, a whole number or a flag. */
    @SuppressWarnings("unchecked")
    public B set(String field, Object value) {
        values.put(field, value);
        return (B) this;
    }

    /**
     * States a date.
     *
     * @throws java.time.DateTimeException if it is neither a day nor a month
     */
    public B date(String field, String date) {
        return set(field, PartialDate.parse(date));
    }

    /** The fact. */
    public Fact build() {
        return Fact.of(values);
    }

    /** Builds a fact of any kind. */
    public static final class Any extends FactBuilder<Any> {
        private Any() {}
    }
}
