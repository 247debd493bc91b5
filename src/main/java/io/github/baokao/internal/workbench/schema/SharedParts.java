package io.github.baokao.internal.workbench.schema;

import io.github.baokao.internal.say.json.JsonText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes once what stands under several keys of a schema: what is asked of a kind of facts stands in every group of criteria. */
final class SharedParts {

    /** What is shorter reads better in its place. */
    private static final int LONG = 1000;

    private static final String PROPERTIES = "properties";
    private static final String DEFINITIONS = "definitions";

    private final Map<Map<?, ?>, Integer> counts = new HashMap<>();
    private final Map<Map<?, ?>, String> names = new HashMap<>();
    private final Map<String, Object> definitions = new TreeMap<>();

    private SharedParts() {}

    /** The same schema with definitions, if it has anything to share. */
    static Map<String, Object> of(Map<String, Object> schema) {
        SharedParts parts = new SharedParts();
        parts.count(schema);
        Map<String, Object> shared = new LinkedHashMap<>();
        schema.forEach((key, value) -> shared.put(key, parts.rewritten(key, value)));
        if (!parts.definitions.isEmpty()) {
            shared.put(DEFINITIONS, parts.definitions);
        }
        return shared;
    }

    private void count(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                if (key.equals(PROPERTIES) && inner instanceof Map<?, ?> properties) {
                    properties.values().stream()
                            .filter(Map.class::isInstance)
                            .forEach(one -> counts.merge((Map<?, ?>) one, 1, Integer::sum));
                }
                count(inner);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(this::count);
        }
    }

    private Object rewritten(Object key, Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((inner, of) -> copy.put(
                    String.valueOf(inner),
                    key.equals(PROPERTIES) && of instanceof Map<?, ?> one
                            ? property(String.valueOf(inner), one)
                            : rewritten(inner, of)));
            return copy;
        }
        return value instanceof List<?> list
                ? list.stream().map(one -> rewritten("", one)).toList()
                : value;
    }

    private Object property(String key, Map<?, ?> schema) {
        if (counts.getOrDefault(schema, 0) < 2
                || JsonText.of(Map.of(key, schema)).length() < LONG) {
            return rewritten("", schema);
        }
        String known = names.get(schema);
        String name = known != null ? known : free(key);
        if (known == null) {
            names.put(schema, name);
            // its place is taken before what is inside looks for a name
            definitions.put(name, Map.of());
            definitions.put(name, rewritten("", schema));
        }
        return Map.of("$ref", "#/" + DEFINITIONS + "/" + name);
    }

    private String free(String key) {
        String name = key;
        for (int i = 2; definitions.containsKey(name); i++) {
            name = key + "-" + i;
        }
        return name;
    }
}
