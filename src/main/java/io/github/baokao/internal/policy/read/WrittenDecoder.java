package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Form;
import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.FormText;
import io.github.baokao.filing.Written;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.term.Blank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decodes what already stands on forms: mappings by the ids of forms and fields and the words of gaps. */
final class WrittenDecoder {
    private static final Shape TEXT = Decoders.text().shape();
    private static final Shape LINE =
            new Shape.Keyed(SharedDecoders.term(Blank.values()).shape(), TEXT, false);
    private static final Shape FIELD =
            new Shape.Either(List.of(TEXT, LINE, new Shape.Items(new Shape.Either(List.of(TEXT, LINE)), false, false)));
    private static final Shape FORMS =
            new Shape.Keyed(new Shape.Reference("forms"), new Shape.Keyed(TEXT, FIELD, false), false);

    private WrittenDecoder() {}

    static Decoder<Written> written(List<Form> forms) {
        Map<String, Decoder<Map<String, List<Map<Blank, String>>>>> decoders = new LinkedHashMap<>();
        forms.forEach(form -> decoders.put(form.id(), form(form)));
        return Decoder.of(() -> FORMS, keyed(decoders).map(Written::new));
    }

    /** Fields without gaps are printed: nobody writes them. */
    private static Decoder<Map<String, List<Map<Blank, String>>>> form(Form form) {
        Map<String, Decoder<List<Map<Blank, String>>>> fields = new LinkedHashMap<>();
        form.fields().stream()
                .filter(field -> !gaps(field).isEmpty())
                .forEach(field -> fields.put(field.id(), field(field)));
        return keyed(fields);
    }

    private static Decoder<List<Map<Blank, String>>> field(FormField field) {
        Decoder<Map<Blank, String>> line = line(gaps(field));
        return field.repeated() ? Decoders.list(line) : line.map(List::of);
    }

    private static Decoder<Map<Blank, String>> line(List<Blank> gaps) {
        if (gaps.size() == 1) {
            return Decoders.text().map(text -> Map.of(gaps.get(0), text));
        }
        Map<String, Decoder<String>> decoders = new LinkedHashMap<>();
        gaps.forEach(gap -> decoders.put(gap.word(), Decoders.text()));
        Map<String, Blank> blanks = gaps.stream().collect(Collectors.toMap(Blank::word, gap -> gap));
        return keyed(decoders).map(texts -> {
            Map<Blank, String> found = new LinkedHashMap<>();
            texts.forEach((word, text) -> found.put(blanks.get(word), text));
            return found;
        });
    }

    private static List<Blank> gaps(FormField field) {
        return field.fill().stream()
                .flatMap(text -> text instanceof FormText.Gap gap
                        ? Optional.of(gap.blank()).stream()
                        : Optional.<Blank>empty().stream())
                .distinct()
                .toList();
    }

    /** A mapping with no other keys than some, any of which may be absent. */
    private static <T> Decoder<Map<String, T>> keyed(Map<String, Decoder<T>> decoders) {
        return Decoders.mapping(fields -> {
            Map<String, T> found = new LinkedHashMap<>();
            decoders.forEach((key, decoder) -> fields.optional(key, decoder).ifPresent(value -> found.put(key, value)));
            return fields.finish(() -> found);
        });
    }
}
