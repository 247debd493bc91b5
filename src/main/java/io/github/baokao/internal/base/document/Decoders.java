package io.github.baokao.internal.base.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decoders of values without meaning of their own: texts, numbers, words, lists, mappings. */
public final class Decoders {

    private static final Decoder<String> TEXT = Decoder.of(() -> new Shape.Text(Optional.empty()), Scalars::text);
    private static final Decoder<Boolean> FLAG = Decoder.of(Shape.Flag::new, Scalars::flag);

    private Decoders() {}

    /**
     * A text that is not blank and neither begins nor ends with white space.
     *
     * @return the decoder
     */
    public static Decoder<String> text() {
        return TEXT;
    }

    /**
     * A text of a certain form.
     *
     * @param form what the text must match
     * @param otherwise what to say of one that does not, in Chinese
     * @return the decoder
     */
    public static Decoder<String> text(Pattern form, String otherwise) {
        Decoder<String> matching = text().then((text, node, faults) -> {
            boolean good = form.matcher(text).matches();
            if (!good) {
                faults.add(FaultCode.WRONG_TYPE, node.place(), otherwise);
            }
            return Optional.of(text).filter(t -> good);
        });
        return Decoder.of(() -> new Shape.Text(Optional.of(form)), matching);
    }

    /**
     * A text that names something which is defined elsewhere; whether it is, is not asked here.
     *
     * @param names which names, such as {@code documents}
     * @return the decoder
     */
    public static Decoder<String> name(String names) {
        return Decoder.of(() -> new Shape.Reference(names), text());
    }

    /**
     * A whole number in decimal notation.
     *
     * @param min the least
     * @param max the greatest
     * @return the decoder
     */
    public static Decoder<Integer> integer(int min, int max) {
        return Decoder.of(() -> new Shape.Whole(min, max), (node, faults) -> Scalars.integer(node, min, max, faults));
    }

    /**
     * Exactly {@code true} or {@code false}.
     *
     * @return the decoder
     */
    public static Decoder<Boolean> flag() {
        return FLAG;
    }

    /**
     * A word of a closed vocabulary.
     *
     * @param <T> what the words stand for
     * @param vocabulary the vocabulary
     * @return the decoder
     */
    public static <T> Decoder<T> word(Vocabulary<T> vocabulary) {
        return Decoder.of(
                () -> new Shape.Word(vocabulary.all()), (node, faults) -> Scalars.word(node, vocabulary, faults));
    }

    /**
     * A list, which may be empty.
     *
     * @param <T> what an item is
     * @param item decodes an item
     * @return the decoder; it gives a result only if every item does
     */
    public static <T> Decoder<List<T>> list(Decoder<T> item) {
        return Decoder.of(() -> new Shape.Items(item.shape(), false, false), (node, faults) -> {
            if (!(node instanceof SequenceNode sequence)) {
                return wrongType(node, "列表", faults);
            }
            List<T> items = new ArrayList<>(sequence.items().size());
            for (Node each : sequence.items()) {
                if (each.isNull()) {
                    faults.add(FaultCode.EMPTY_VALUE, each.place(), "列表的这一项没有内容");
                } else {
                    item.decode(each, faults).ifPresent(items::add);
                }
            }
            return items.size() == sequence.items().size() ? Optional.of(List.copyOf(items)) : Optional.empty();
        });
    }

    /**
     * A list of at least one item.
     *
     * @param <T> what an item is
     * @param item decodes an item
     * @return the decoder; it gives a result only if every item does
     */
    public static <T> Decoder<List<T>> filledList(Decoder<T> item) {
        return Decoder.of(() -> new Shape.Items(item.shape(), true, false), (node, faults) -> {
            if (node instanceof SequenceNode sequence && sequence.items().isEmpty()) {
                faults.add(FaultCode.EMPTY_VALUE, node.place(), "列表至少要有一项");
                return Optional.empty();
            }
            return list(item).decode(node, faults);
        });
    }

    /**
     * A list of different values.
     *
     * @param <T> what an item is
     * @param item decodes an item
     * @return the decoder; it gives a result only if every item is good and none is there twice
     */
    public static <T> Decoder<Set<T>> set(Decoder<T> item) {
        Decoder<Set<T>> different = filledList(item).then((items, node, faults) -> {
            Set<T> set = new LinkedHashSet<>();
            for (int i = 0; i < items.size(); i++) {
                if (!set.add(items.get(i))) {
                    faults.add(
                            FaultCode.INCONSISTENT,
                            ((SequenceNode) node).items().get(i).place(),
                            "列表里已经有这一项");
                    return Optional.empty();
                }
            }
            return Optional.of(Collections.unmodifiableSet(set));
        });
        return Decoder.of(() -> new Shape.Items(item.shape(), true, true), different);
    }

    /**
     * A mapping with exactly one key, which says what its value is.
     *
     * @param <T> what the value is decoded to
     * @param choices a decoder for each key
     * @return the decoder
     */
    public static <T> Decoder<T> choice(Map<String, Decoder<? extends T>> choices) {
        Decoder<T> only = mapping(fields -> fields.only(choices));
        return Decoder.of(() -> new Shape.Choice(((Shape.Mapping) only.shape()).fields()), only);
    }

    /**
     * A mapping.
     *
     * @param <T> what it is decoded to
     * @param decode reads its fields, and ends with {@link Fields#finish}
     * @return the decoder
     */
    public static <T> Decoder<T> mapping(Function<Fields, Optional<T>> decode) {
        return Decoder.of(
                () -> Fields.askedBy(decode),
                (node, faults) -> node instanceof MappingNode mapping
                        ? decode.apply(new Fields(mapping, faults))
                        : wrongType(node, "一组字段（键: 值）", faults));
    }

    /**
     * A mapping of one of two kinds, told apart by a key.
     *
     * @param <T> what it is decoded to
     * @param key the key
     * @param with decodes a mapping that has it
     * @param without decodes whatever has not
     * @return the decoder
     */
    public static <T> Decoder<T> byKey(String key, Decoder<T> with, Decoder<T> without) {
        return either(node -> node instanceof MappingNode mapping && mapping.has(key), with, without);
    }

    /**
     * A mapping, or something shorter in its place.
     *
     * @param <T> what it is decoded to
     * @param mapping decodes a mapping
     * @param plain decodes whatever is none
     * @return the decoder
     */
    public static <T> Decoder<T> mappingOr(Decoder<T> mapping, Decoder<T> plain) {
        return either(MappingNode.class::isInstance, mapping, plain);
    }

    private static <T> Decoder<T> either(Predicate<Node> first, Decoder<T> one, Decoder<T> other) {
        return Decoder.of(
                () -> new Shape.Either(List.of(one.shape(), other.shape())),
                (node, faults) -> (first.test(node) ? one : other).decode(node, faults));
    }

    /**
     * Reports a value of the wrong type.
     *
     * @param <T> what was to be decoded
     * @param node the value
     * @param expected what is expected, in Chinese
     * @param faults takes the fault
     * @return empty
     */
    public static <T> Optional<T> wrongType(Node node, String expected, Faults faults) {
        return wrongType(node, expected, Optional.empty(), faults);
    }

    static <T> Optional<T> wrongType(Node node, String expected, Optional<String> help, Faults faults) {
        String found = faults.shown(node, Optional.empty());
        faults.add(FaultCode.WRONG_TYPE, node.place(), "应为" + expected + "，这里是 " + found, help);
        return Optional.empty();
    }
}
