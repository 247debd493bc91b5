package io.github.baokao.internal.workbench.schema;

import io.github.baokao.internal.base.document.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts a shape in the words of JSON Schema. Editors read YAML with types: what is a text to the reader may be a number to them. */
final class SchemaWriter {

    private static final List<String> SCALARS = List.of("string", "number", "boolean");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final String CONTROL = "\\u0000-\\u001f\\u007f-\\u009f";

    private final Hints hints;
    private final boolean facts;

    /** Writes schemas of facts, where null is the same as absent, or of a policy's files. */
    SchemaWriter(Hints hints, boolean facts) {
        this.hints = hints;
        this.facts = facts;
    }

    /** The schema of a value under a path of keys. */
    Map<String, Object> schema(Shape shape, List<String> path) {
        if (shape instanceof Shape.Text text) {
            return text(text.pattern());
        } else if (shape instanceof Shape.Reference reference) {
            String known = SchemaFiles.KNOWN + "#/definitions/" + reference.names();
            Map<String, Object> ref = Map.of("$ref", known);
            return facts ? ordered("anyOf", List.of(ref, anyText(true))) : ordered("allOf", List.of(ref));
        } else if (shape instanceof Shape.Whole whole) {
            return ordered("type", "integer", "minimum", whole.min(), "maximum", whole.max());
        } else if (shape instanceof Shape.Flag) {
            return ordered("type", "boolean");
        } else if (shape instanceof Shape.Word word) {
            return ordered("enum", words(word.words()));
        } else if (shape instanceof Shape.Items items) {
            return items(items, path);
        } else if (shape instanceof Shape.Mapping mapping) {
            return mapping(mapping.fields(), path);
        } else if (shape instanceof Shape.Choice choice) {
            Map<String, Object> schema = mapping(choice.choices(), path);
            schema.put("minProperties", 1);
            schema.put("maxProperties", 1);
            return schema;
        } else if (shape instanceof Shape.Keyed keyed) {
            return keyed(keyed, path);
        } else if (shape instanceof Shape.ByWord byWord) {
            return byWord(byWord, path);
        } else if (shape instanceof Shape.Either either) {
            return ordered("anyOf", either(either, path));
        } else if (shape instanceof Shape.Nothing) {
            return ordered("type", "null");
        }
        throw new IllegalStateException("a decoder does not tell its shape: " + path);
    }

    /** Where a number is one of the shapes, only that one takes numbers: a text elsewhere may be written as one. */
    private List<Object> either(Shape.Either either, List<String> path) {
        boolean numbers = either.shapes().stream().anyMatch(Shape.Whole.class::isInstance);
        List<Object> schemas = new ArrayList<>();
        for (Shape each : either.shapes()) {
            boolean text = each instanceof Shape.Text || each instanceof Shape.Reference;
            Map<String, Object> schema = schema(each, path);
            schemas.add(
                    numbers && text
                            ? ordered("allOf", List.of(schema, ordered("type", List.of("string", "boolean"))))
                            : schema);
        }
        return schemas;
    }

    private Map<String, Object> text(Optional<Pattern> pattern) {
        if (pattern.isEmpty()) {
            return anyText(facts);
        }
        Map<String, Object> schema = ordered("type", "string", "pattern", "^(" + pattern.get() + ")$");
        if (pattern.get().matcher("true1").matches()) {
            schema.put("type", List.of("string", "integer", "boolean"));
            schema.put("minimum", 0);
        }
        return schema;
    }

    /** Not blank; in facts without line breaks, in a policy without blanks around it. */
    static Map<String, Object> anyText(boolean facts) {
        String blank = "\\s\\u3000";
        String pattern = facts
                ? "^[^" + CONTROL + "]*[^" + blank + CONTROL + "][^" + CONTROL + "]*$"
                : "^[^" + blank + "]([\\s\\S]*[^" + blank + "])?$";
        return ordered("type", SCALARS, "pattern", pattern);
    }

    /** A word such as 2005 is a number where it stands without quotes. */
    private static List<Object> words(List<String> words) {
        List<Object> all = new ArrayList<>(words);
        words.stream().filter(word -> NUMBER.matcher(word).matches()).forEach(word -> all.add(Integer.valueOf(word)));
        return all;
    }

    private Map<String, Object> items(Shape.Items items, List<String> path) {
        Map<String, Object> schema = ordered("type", "array", "items", schema(items.item(), path));
        if (items.filled()) {
            schema.put("minItems", 1);
        }
        if (items.different()) {
            schema.put("uniqueItems", true);
        }
        return schema;
    }

    private Map<String, Object> keyed(Shape.Keyed keyed, List<String> path) {
        Map<String, Object> schema = ordered(
                "type",
                "object",
                "propertyNames",
                schema(keyed.key(), path),
                "additionalProperties",
                orNull(schema(keyed.value(), path)));
        if (keyed.single()) {
            schema.put("minProperties", 1);
            schema.put("maxProperties", 1);
        }
        return schema;
    }

    private Map<String, Object> mapping(List<Shape.Field> fields, List<String> path) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.key(), property(field, path)));
        List<String> required = fields.stream()
                .filter(Shape.Field::required)
                .map(Shape.Field::key)
                .toList();
        Map<String, Object> schema = ordered("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(Shape.Field field, List<String> above) {
        List<String> path = new ArrayList<>(above);
        path.add(field.key());
        Map<String, Object> schema = described(path);
        Map<String, Object> value = schema(field.shape(), path);
        schema.putAll(field.required() ? value : orNull(value));
        return schema;
    }

    /** In facts, null is the same as absent. */
    private Map<String, Object> orNull(Map<String, Object> value) {
        return facts ? ordered("anyOf", List.of(value, ordered("type", "null"))) : value;
    }

    /** The beginning of a schema: what editors say of it. */
    Map<String, Object> described(List<String> path) {
        return hints.of(path)
                .map(hint -> ordered("title", hint.title(), "description", hint.description()))
                .orElseThrow(() -> new IllegalStateException("no hint for " + path));
    }

    private Map<String, Object> byWord(Shape.ByWord shape, List<String> path) {
        Set<String> depending = shape.others().values().stream()
                .flatMap(List::stream)
                .map(Shape.Field::key)
                .collect(Collectors.toSet());
        List<Shape.Field> always = shape.common().fields().stream()
                .filter(field -> !depending.contains(field.key()))
                .toList();
        List<Object> cases = new ArrayList<>();
        shape.others().forEach((word, fields) -> {
            Map<String, Object> is = Map.of("properties", Map.of(shape.key(), Map.of("const", word)));
            Map<String, Object> then = mapping(fields, path);
            then.remove("type");
            then.remove("additionalProperties");
            cases.add(ordered("if", is, "then", then));
        });
        Map<String, Object> schema = mapping(always, path);
        Map<String, Object> properties = new LinkedHashMap<>();
        shape.common().fields().forEach(field -> {
            List<String> at = new ArrayList<>(path);
            at.add(field.key());
            properties.put(field.key(), depending.contains(field.key()) ? described(at) : property(field, path));
        });
        schema.put("properties", properties);
        schema.put("allOf", cases);
        return schema;
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
