package io.github.baokao.internal.base.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What values a decoder takes, for whoever describes them to people and editors. What it cannot say, only decoding tells. */
public sealed interface Shape {

    /**
     * A text.
     *
     * @param pattern what it must match; empty if any text will do
     */
    record Text(Optional<Pattern> pattern) implements Shape {}

    /**
     * A text that names something which is defined elsewhere.
     *
     * @param names which names, such as {@code documents}
     */
    record Reference(String names) implements Shape {}

    /**
     * A whole number.
     *
     * @param min the least
     * @param max the greatest
     */
    record Whole(int min, int max) implements Shape {}

    /** Exactly {@code true} or {@code false}. */
    record Flag() implements Shape {}

    /**
     * A word of a closed vocabulary.
     *
     * @param words the words
     */
    record Word(List<String> words) implements Shape {}

    /**
     * A list.
     *
     * @param item what each item is
     * @param filled whether it must have an item
     * @param different whether no item may be there twice
     */
    record Items(Shape item, boolean filled, boolean different) implements Shape {}

    /**
     * A mapping with no other keys than these.
     *
     * @param fields its fields
     */
    record Mapping(List<Field> fields) implements Shape {

        /**
         * What the value under a key is.
         *
         * @param key a key of this mapping
         * @return the shape of its value
         */
        public Shape at(String key) {
            return fields.stream()
                    .filter(field -> field.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(key))
                    .shape();
        }
    }

    /**
     * A field of a mapping.
     *
     * @param key its key
     * @param required whether it must be there
     * @param shape what its value is
     */
    record Field(String key, boolean required, Shape shape) {}

    /**
     * A mapping with exactly one of several keys.
     *
     * @param choices the fields to choose from
     */
    record Choice(List<Field> choices) implements Shape {}

    /**
     * A mapping of which the word under one key says what is under some others.
     *
     * @param common its fields
     * @param key the key of the word
     * @param others the other fields, by word
     */
    record ByWord(Mapping common, String key, Map<String, List<Field>> others) implements Shape {}

    /**
     * One of several shapes.
     *
     * @param shapes the shapes
     */
    record Either(List<Shape> shapes) implements Shape {}

    /**
     * A mapping whose keys are words of some shape.
     *
     * @param key what a key is
     * @param value what each value is
     * @param single whether there is exactly one entry
     */
    record Keyed(Shape key, Shape value, boolean single) implements Shape {}

    /** Nothing: a key without a value. */
    record Nothing() implements Shape {}

    /** Whatever stands there. */
    record Anything() implements Shape {}
}
