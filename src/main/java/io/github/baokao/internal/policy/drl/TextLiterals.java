package io.github.baokao.internal.policy.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts with which rules compare fields: no rule tells any other texts apart, so one more stands for all of them. */
public final class TextLiterals {
    /** Stands for every text that no rule names. */
    static final String ANOTHER = "别的";

    private final Map<String, Set<String>> texts = new HashMap<>();

    private TextLiterals() {}

    /**
     * The texts in some rules.
     *
     * @param rules the rules
     */
    public static TextLiterals of(Collection<WrittenRule> rules) {
        TextLiterals literals = new TextLiterals();
        rules.forEach(rule -> rule.patterns().forEach(literals::add));
        return literals;
    }

    private void add(Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Comparison comparison) {
                for (Value value : comparison.values()) {
                    if (value.kind() == Value.Kind.TEXT) {
                        texts.computeIfAbsent(
                                        key(
                                                pattern.type().text(),
                                                comparison.field().text()),
                                        field -> new LinkedHashSet<>())
                                .add(value.first().text());
                    }
                }
            }
        }
    }

    /** The texts of a field, and one more. */
    List<String> of(Class<?> type, String field) {
        List<String> all = new ArrayList<>(texts.getOrDefault(key(type.getSimpleName(), field), Set.of()));
        all.add(ANOTHER);
        return all;
    }

    private static String key(String type, String field) {
        return type + "." + field;
    }
}
