package io.github.baokao.internal.base.document;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A closed set of words, each of which stands for something.
 *
 * @param <T> what the words stand for
 */
public final class Vocabulary<T> {

    private final List<String> expected;
    private final Map<String, T> words;
    private final boolean tolerant;

    private Vocabulary(List<String> expected, Map<String, T> words, boolean tolerant) {
        this.expected = List.copyOf(expected);
        this.words = Map.copyOf(words);
        this.tolerant = tolerant;
    }

    /**
     * Words that must be written exactly so.
     *
     * @param <T> what the words stand for
     * @param values what they stand for
     * @param word the word of each
     * @return the vocabulary, in the order of the values
     */
    public static <T> Vocabulary<T> exact(T[] values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return new Vocabulary<>(List.copyOf(words.keySet()), words, false);
    }

    /**
     * Words of which messages show only some. Full-width characters and white space make no difference.
     *
     * @param <T> what the words stand for
     * @param expected the words to show
     * @param words all words, without white space and in Unicode NFKC
     * @return the vocabulary
     */
    public static <T> Vocabulary<T> tolerant(List<String> expected, Map<String, T> words) {
        return new Vocabulary<>(expected, words, true);
    }

    /**
     * The same words, but full-width characters and white space make no difference.
     *
     * @return another vocabulary
     */
    public Vocabulary<T> tolerant() {
        return new Vocabulary<>(expected, words, true);
    }

    /** What a word stands for. */
    Optional<T> find(String word) {
        T exact = words.get(word);
        return exact != null || !tolerant ? Optional.ofNullable(exact) : Optional.ofNullable(words.get(plain(word)));
    }

    /** All words, those that messages show first. */
    List<String> all() {
        return Stream.concat(expected.stream(), words.keySet().stream().sorted())
                .distinct()
                .toList();
    }

    /** The words that messages show. */
    List<String> expected() {
        return expected;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
