package io.github.baokao.filing;

import io.github.baokao.term.Blank;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What already stands on the forms, field by field.
 *
 * @param forms by the id of the form and that of the field, the lines that stand there, each by the gaps in it
 */
public record Written(Map<String, Map<String, List<Map<Blank, String>>>> forms) {
    /** Copies the map. */
    public Written {
        forms = ordered(forms);
    }

    static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The lines in a field of a form; empty if nothing is stated of it. */
    public List<Map<Blank, String>> lines(String form, String field) {
        return forms.getOrDefault(form, Map.of()).getOrDefault(field, List.of());
    }

    /** Nothing: all of it may identify somebody, and must not reach a log. */
    @Override
    public String toString() {
        return "Written[]";
    }
}
