package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Form;
import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.FormText;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import io.github.baokao.term.Blank;
import io.github.baokao.term.FormPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decodes forms. */
final class FormDecoder {
    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");

    private final Registries known;

    FormDecoder(Registries known) {
        this.known = known;
    }

    Decoder<Form> form(String fileName) {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            SharedDecoders.sameAsFile(fields, "id", id, fileName);
            var title = fields.required("title", Decoders.text());
            var document = fields.required("document", known.documents().reference());
            var source = fields.required("source", known.sources().reference());
            var at = SharedDecoders.citation(fields, source);
            Set<String> ids = new HashSet<>();
            var list = fields.required("fields", Decoders.filledList(Decoders.mapping(f -> field(f, ids))));
            return fields.finish(() -> new Form(
                    id.orElseThrow(),
                    title.orElseThrow(),
                    document.orElseThrow(),
                    at.orElseThrow(),
                    list.orElseThrow()));
        });
    }

    private Optional<FormField> field(Fields fields, Set<String> ids) {
        var id = fields.required("id", SharedDecoders.id());
        if (id.isPresent() && !ids.add(id.get())) {
            fields.fault(FaultCode.DUPLICATE_ID, "id", "这张表里已经有 " + Chinese.quoted(id.get()));
        }
        var label = fields.required("label", Decoders.text());
        var group = fields.optional("group", Decoders.text());
        var part = fields.required("part", SharedDecoders.term(FormPart.values()));
        var fill = fields.required("fill", fill());
        boolean repeated = fields.optional("repeat", Decoders.flag()).orElse(false);
        var quote = fields.optional("quote", Decoders.text());
        var cite = SharedDecoders.cite(fields, known);
        return fields.finish(() -> new FormField(
                id.orElseThrow(),
                label.orElseThrow(),
                group,
                part.orElseThrow(),
                fill.orElseThrow(),
                repeated,
                quote,
                cite));
    }

    /** A text with gaps in braces, such as {@code 共{年数}年}. */
    private static Decoder<List<FormText>> fill() {
        Map<String, Blank> blanks = Stream.of(Blank.values()).collect(Collectors.toMap(Blank::word, blank -> blank));
        return Decoders.text().then((text, node, faults) -> {
            List<FormText> pieces = new ArrayList<>();
            int end = 0;
            Matcher gap = GAP.matcher(text);
            while (gap.find()) {
                words(text.substring(end, gap.start()), pieces);
                Optional<Blank> blank = Optional.ofNullable(blanks.get(gap.group(1)));
                if (blank.isEmpty()) {
                    faults.add(
                            FaultCode.UNKNOWN_WORD,
                            node.place(),
                            "没有名为 " + Chinese.quoted(gap.group(1)) + " 的空格",
                            NearestWord.to(gap.group(1), blanks.keySet()).map(Chinese::didYouMean));
                    return Optional.empty();
                }
                pieces.add(new FormText.Gap(blank.get()));
                end = gap.end();
            }
            words(text.substring(end), pieces);
            return Optional.of(List.copyOf(pieces));
        });
    }

    private static void words(String text, List<FormText> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new FormText.Words(text));
        }
    }
}
