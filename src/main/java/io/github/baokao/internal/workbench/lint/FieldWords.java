package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Word;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words of a field as texts print them. */
final class FieldWords {
    private FieldWords() {}

    /** All that is printed for a word. */
    static Stream<String> forms(Word word) {
        return Stream.concat(Stream.of(word.text()), word.others().stream());
    }

    /** The words that a text prints, the longest first: 高级技工学校 is no 技工学校. */
    static Set<String> in(String text, Field field) {
        Map<String, String> words = new HashMap<>();
        field.words().forEach(word -> forms(word).forEach(form -> words.put(form, word.text())));
        List<String> longest = words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        Set<String> found = new TreeSet<>();
        String rest = text;
        for (String form : longest) {
            if (rest.contains(form)) {
                found.add(words.getOrDefault(form, form));
                rest = rest.replace(form, "\n");
            }
        }
        return found;
    }
}
