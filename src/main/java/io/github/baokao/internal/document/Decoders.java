package io.github.baokao.internal.document;

import io.github.baokao.internal.text.Chinese;
import io.github.baokao.internal.text.NearestWord;
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

    private static final int MOST_DIGITS = 9;

    private static final Decoder<String> TEXT =
            Decoder.of(() -> new Shape.Text(Optional.empty()), Decoders::decodeText);
    private static final Decoder<Boolean> FLAG = Decoder.of(Shape.Flag::new, Decoders::decodeFlag);

    /** A longer list of words is shown by its beginning: what helps is the nearest word. */
    private static final int MOST_WORDS = 40;

    private static final int FEW_WORDS = 8;

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
        return Decoder.of(() -> new Shape.Whole(min, max), (node, faults) -> {
            boolean number = node instanceof ScalarNode s
                    && (s.kind() == ScalarNode.Kind.NUMBER || s.kind() == ScalarNode.Kind.PLAIN)
                    && isInteger(s.text());
            if (!number) {
                boolean digits = node instanceof ScalarNode s && s.text().matches("(?U)\\d+\\D?|.?[一二三四五六七八九十]");
                Optional<String> help = digits ? Optional.of("只写半角的数字：不带单位，不加引号，开头不写 0") : Optional.empty();
                return wrongType(node, "整数（" + min + " 到 " + max + "）", help, faults);
            }
            int value = Integer.parseInt(((ScalarNode) node).text());
            if (value < min || value > max) {
                String found = faults.areFacts() ? "" : "，这里是 " + value;
                faults.add(FaultCode.OUT_OF_RANGE, node.place(), "应在 " + min + " 到 " + max + " 之间" + found);
                return Optional.empty();
            }
            return Optional.of(value);
        });
    }

    /** No leading zeros, no underscores, no exponent, and short enough for an int. */
    private static boolean isInteger(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return digits > 0 && digits <= MOST_DIGITS && (text.charAt(start) != '0' || text.length() == 1);
    }

    /**
     * Exactly {@code true} or {@code false}.
     *
     * @return the decoder
     */
    public static Decoder<Boolean> flag() {
        return FLAG;
    }

    private static Optional<Boolean> decodeFlag(Node node, Faults faults) {
        if (node instanceof ScalarNode s && s.kind() != ScalarNode.Kind.TEXT) {
            if (s.text().equals("true") || s.text().equals("false")) {
                return Optional.of(s.text().equals("true"));
            }
        }
        return wrongType(node, " true 或 false（不加引号）", faults);
    }

    /**
     * A word of a closed vocabulary.
     *
     * @param <T> what the words stand for
     * @param vocabulary the vocabulary
     * @return the decoder
     */
    public static <T> Decoder<T> word(Vocabulary<T> vocabulary) {
        return Decoder.of(() -> new Shape.Word(vocabulary.all()), (node, faults) -> {
            if (!(node instanceof ScalarNode scalar) || !scalar.isText()) {
                return wrongType(node, oneOf(vocabulary.expected()), faults);
            }
            Optional<T> found = vocabulary.find(scalar.text());
            if (found.isEmpty()) {
                unknownWord(scalar, vocabulary.expected(), faults);
            }
            return found;
        });
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

    private static <T> Optional<T> wrongType(Node node, String expected, Optional<String> help, Faults faults) {
        String found = faults.shown(node, Optional.empty());
        faults.add(FaultCode.WRONG_TYPE, node.place(), "应为" + expected + "，这里是 " + found, help);
        return Optional.empty();
    }

    /**
     * Reports a word that is not known, with the nearest one.
     *
     * @param scalar the word
     * @param known the words to choose from
     * @param faults takes the fault
     */
    private static void unknownWord(ScalarNode scalar, List<String> known, Faults faults) {
        Optional<String> nearest = NearestWord.to(scalar.text(), known);
        faults.add(
                FaultCode.UNKNOWN_WORD,
                scalar.place(),
                "不认识 " + faults.shown(scalar, nearest) + "，应为" + oneOf(known),
                nearest.map(Chinese::didYouMean));
    }

    private static String oneOf(List<String> words) {
        if (words.size() == 1) {
            return "文字 " + Chinese.quoted(words.get(0));
        }
        return words.size() > MOST_WORDS
                ? " " + Chinese.list(words.subList(0, FEW_WORDS)) + " 等 " + words.size() + " 个之一"
                : " " + Chinese.list(words) + " 之一";
    }

    private static Optional<String> decodeText(Node node, Faults faults) {
        if (!(node instanceof ScalarNode scalar) || !scalar.isText()) {
            return wrongType(node, "文字", faults);
        }
        String text = scalar.text();
        if (text.isBlank()) {
            faults.add(FaultCode.EMPTY_VALUE, node.place(), "文字是空的", emptyHelp(faults));
            return Optional.empty();
        }
        if (hasControls(text, faults.areFacts())) {
            faults.add(FaultCode.CHARACTER, node.place(), "文字里有换行或其他控制字符");
            return Optional.empty();
        }
        if (!faults.areFacts() && !text.strip().equals(text)) {
            faults.add(FaultCode.CHARACTER, node.place(), "文字的首尾有空白");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean hasControls(String text, boolean lineBreaks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && (c != '\n' || lineBreaks)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> emptyHelp(Faults faults) {
        return faults.areFacts() ? Optional.of("不知道的事实请不要写，或写 null") : Optional.empty();
    }
}
