package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Citation;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Word;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.base.document.Vocabulary;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.term.Level;
import io.github.baokao.term.Term;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decoders that several kinds of catalogue files share. */
final class SharedDecoders {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private SharedDecoders() {}

    /** A new id. */
    static Decoder<String> id() {
        return Decoders.text(ID, "id 只能由小写字母、数字和其间的 “-” 组成");
    }

    /** Whether a text can be an id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Whether a whole number is written without quotes, so that it cannot be meant as an id. */
    static boolean isNumber(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.kind() != ScalarNode.Kind.TEXT
                && scalar.text().matches("-?[0-9]+");
    }

    /** The number or the id of a level that the catalogue has. */
    static Decoder<Level> level(Registries known) {
        Decoder<String> number = Decoders.integer(1, 5).map(String::valueOf).then(known.levels()::possible);
        Decoder<String> id = Decoders.name("levels").then(known.levels()::possible);
        return Decoder.of(
                () -> new Shape.Either(List.of(number.shape(), id.shape())),
                (node, faults) ->
                        (isNumber(node) ? number : id).decode(node, faults).map(Level::of));
    }

    /** A rung of the ladder that a field is on: the id of a level, or a word. */
    static Decoder<String> rung(Field field, Registries known) {
        return field.type() == FieldType.LEVEL ? level(known).map(Level::id) : word(field);
    }

    /** A word of a field. */
    static Decoder<String> word(Field field) {
        String[] words = field.words().stream().map(Word::text).toArray(String[]::new);
        return Decoders.word(Vocabulary.exact(words, word -> word));
    }

    /** Some words of a field in the order of its vocabulary. */
    static Set<String> inOrder(Field field, Set<String> words) {
        return field.words().stream()
                .map(Word::text)
                .filter(words::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A field of a kind by its id. */
    static Decoder<Field> field(Map<String, Field> fields) {
        return Decoders.text().then((id, node, faults) -> {
            Field field = fields.get(id);
            if (field == null) {
                faults.add(FaultCode.UNKNOWN_REFERENCE, node.place(), noField(id, fields.keySet()));
            }
            return Optional.ofNullable(field);
        });
    }

    /** A field of a kind by its id, which holds something of a type. */
    static Decoder<Field> field(Map<String, Field> fields, FieldType type) {
        return field(fields).also((field, node, faults) -> {
            if (field.type() != type) {
                faults.add(
                        FaultCode.INCONSISTENT,
                        node.place(),
                        Chinese.quoted(field.id()) + " 的类型应为 " + Chinese.quoted(type.word()));
            }
        });
    }

    /** Says that a kind has no such field. */
    static String noField(String id, Collection<String> fields) {
        return "这种事实没有 " + Chinese.quoted(id) + "，可用的有 " + Chinese.list(fields);
    }

    /** The word of one of some terms. */
    static <T extends Term> Decoder<T> term(T[] values) {
        return Decoders.word(Vocabulary.exact(values, Term::word));
    }

    /** Texts, at least one. */
    static Decoder<List<String>> texts() {
        return Decoders.filledList(Decoders.text());
    }

    /** A list that may be absent; then it is empty. */
    static <T> List<T> list(Fields fields, String key, Decoder<T> item) {
        return fields.optional(key, Decoders.filledList(item)).orElse(List.of());
    }

    /** {@code quote} and {@code place} among other fields, in a source that is known already. */
    static Optional<Quote> quote(Fields fields, Optional<Source> source) {
        Optional<String> text = fields.required("quote", Decoders.text());
        return citation(fields, source).flatMap(at -> text.map(t -> new Quote(t, at)));
    }

    /** {@code place} among other fields, in a source that is known already. */
    static Optional<Citation> citation(Fields fields, Optional<Source> source) {
        fields.needs(source);
        Optional<String> place = fields.required("place", Decoders.text());
        return source.flatMap(s -> place.map(p -> new Citation(s, p)));
    }

    /** {@code cite}, which may be absent. */
    static Optional<Discrepancy> cite(Fields fields, Registries known) {
        return fields.optional("cite", known.discrepancies().reference());
    }

    /** Reports an id that is not the name of its file. */
    static void sameAsFile(Fields fields, String key, Optional<String> id, String name) {
        if (id.isPresent() && !id.get().equals(name)) {
            fields.fault(FaultCode.FILE_NAME, key, "应与文件名一致，写作 “" + name + "”");
        }
    }

    /** The text of a scalar, for reading ahead; whatever is wrong is reported when it is decoded. */
    static Optional<ScalarNode> ahead(Node node) {
        return node instanceof ScalarNode scalar && scalar.isText() ? Optional.of(scalar) : Optional.empty();
    }
}
