package io.github.baokao.internal.workbench.lint;

import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.TestType;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which guides name facts of which conditions ask for an occupation or a rung of a ladder. */
final class KindWords {
    private final Map<String, Set<Kind>> kinds = new LinkedHashMap<>();

    KindWords(List<Kind> all) {
        all.stream()
                .filter(KindWords::isNamed)
                .forEach(kind -> kind.printedNames()
                        .forEach(word -> kinds.computeIfAbsent(word, key -> new LinkedHashSet<>())
                                .add(kind)));
    }

    private static boolean isNamed(Kind kind) {
        return kind.asks().stream()
                .filter(ask -> ask.key().isPresent())
                .anyMatch(ask -> ask.test() == TestType.LEVEL || ask.test() == TestType.OCCUPATION);
    }

    /** The kinds that a word names. */
    Set<Kind> named(String word) {
        return kinds.getOrDefault(word, Set.of());
    }

    /** All kinds that have such words. */
    Set<Kind> all() {
        return kinds.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** A regular expression of all words. */
    String pattern() {
        return anyOf(kinds.keySet());
    }

    /** A regular expression of words, the longest first; of none it matches nothing. */
    static String anyOf(Collection<String> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
    }
}
