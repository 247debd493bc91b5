package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.base.document.Vocabulary;
import io.github.baokao.term.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Decoders of words that case tables use. */
final class CaseWords {

    /** Leaves a value to be decoded later, together with others. */
    static final Decoder<Node> AS_IT_IS = (node, faults) -> Optional.of(node);

    private CaseWords() {}

    /** A term by its Chinese word. */
    static <T extends Term> Decoder<T> term(T[] values) {
        return Decoders.word(Vocabulary.exact(values, Term::word));
    }

    /** Leaves a value to be decoded later, when it must be of some shape. */
    static Decoder<Node> asItIs(Supplier<? extends Shape> shape) {
        return Decoder.of(shape, AS_IT_IS);
    }

    /** One of several things of the catalogue by its name, which is one of some names that grow with it. */
    static <T> Decoder<T> known(String names, List<T> things, Function<T, String> name) {
        return Decoder.of(() -> new Shape.Reference(names), oneOf(things, name));
    }

    /** One of several things by its name. */
    static <T> Decoder<T> oneOf(List<T> things, Function<T, String> name) {
        Map<String, T> words = new LinkedHashMap<>();
        things.forEach(thing -> words.put(name.apply(thing), thing));
        return Decoders.word(Vocabulary.tolerant(List.copyOf(words.keySet()), words));
    }

    /** Ids of discrepancies. */
    static Decoder<List<String>> discrepancies(Catalog catalog) {
        return Decoders.filledList(known(
                "discrepancies",
                catalog.discrepancies().stream().map(Discrepancy::id).toList(),
                id -> id));
    }

    /** A term by its name or its Chinese word. */
    static Decoder<Enum<?>> constant(Class<?> type) {
        Map<String, Enum<?>> words = new LinkedHashMap<>();
        Map<String, Enum<?>> shown = new LinkedHashMap<>();
        for (Object value : type.getEnumConstants()) {
            Enum<?> constant = (Enum<?>) value;
            words.put(constant.name(), constant);
            String word = ((Term) constant).word();
            words.put(word, constant);
            shown.put(word, constant);
        }
        return Decoders.word(Vocabulary.tolerant(List.copyOf(shown.keySet()), words));
    }
}
