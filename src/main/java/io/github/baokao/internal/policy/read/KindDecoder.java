package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.FieldLink;
import io.github.baokao.catalog.FieldType;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Label;
import io.github.baokao.catalog.Period;
import io.github.baokao.catalog.Then;
import io.github.baokao.catalog.Word;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.term.Blank;
import io.github.baokao.term.Proof;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decodes kinds of facts. */
final class KindDecoder {
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final String KEY_FORM = "只能由英文字母和数字组成，以小写字母开头";

    private KindDecoder() {}

    static Decoder<Kind> kind(String fileName) {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            SharedDecoders.sameAsFile(fields, "id", id, fileName);
            var list = fields.optional("list", Decoders.text(KEY, "list " + KEY_FORM));
            var name = fields.required("name", LabelDecoder.label());
            var item = fields.required("item", LabelDecoder.label());
            var named = fields.required("named", LabelDecoder.label());
            var says = fields.required("says", LabelDecoder.label());
            List<String> printed = SharedDecoders.list(fields, "printed", Decoders.text());
            var acquired = fields.optional("acquired", LabelDecoder.label());
            List<Field> stated =
                    fields.required("fields", Decoders.filledList(field())).orElse(List.of());
            Map<String, Field> byId = byId(fields, stated);
            links(fields, byId);
            var period = fields.optional("period", Decoders.mapping(f -> period(f, byId)));
            var asks = SharedDecoders.list(fields, "asks", new AskDecoder(byId, period.isPresent()).ask());
            AskDecoder.check(fields, asks);
            var then = fields.optional("then", Decoders.mapping(f -> then(f, byId)));
            var proof = fields.optional("proof", SharedDecoders.term(Proof.values()));
            return fields.finish(() -> new Kind(
                    id.orElseThrow(),
                    list.orElse(""),
                    name.orElseThrow(),
                    item.orElseThrow(),
                    named.orElseThrow(),
                    says.orElseThrow(),
                    printed,
                    acquired,
                    stated,
                    asks,
                    period,
                    then,
                    proof));
        });
    }

    private static Map<String, Field> byId(Fields fields, List<Field> stated) {
        Map<String, Field> byId = new LinkedHashMap<>();
        for (Field field : stated) {
            if (byId.put(field.id(), field) != null) {
                fields.fault(FaultCode.DUPLICATE_ID, "fields", "有两个字段的 id 都是 “" + field.id() + "”");
            }
        }
        return byId;
    }

    private static void links(Fields fields, Map<String, Field> byId) {
        byId.values()
                .forEach(field -> field.links().forEach((link, other) -> {
                    if (!byId.containsKey(other)) {
                        fields.fault(
                                FaultCode.UNKNOWN_REFERENCE, "fields", SharedDecoders.noField(other, byId.keySet()));
                    }
                }));
    }

    private static Decoder<Field> field() {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", Decoders.text(KEY, "id " + KEY_FORM));
            var type = fields.required("type", SharedDecoders.term(FieldType.values()));
            var name = fields.required("name", LabelDecoder.label());
            List<Word> words = SharedDecoders.list(fields, "words", word());
            var ordered = fields.optional("ordered", Decoders.flag());
            var links = fields.optional("by", Decoders.mapping(KindDecoder::by));
            var shown = fields.optional("shown", LabelDecoder.label());
            var personal = fields.optional("personal", Decoders.flag());
            var absent = fields.optional("absent", LabelDecoder.label());
            var blanks = SharedDecoders.list(fields, "blanks", SharedDecoders.term(Blank.values()));
            if (type.isPresent() && (type.get() == FieldType.WORD) != fields.has("words")) {
                fields.fault(FaultCode.INCONSISTENT, "type", "类型为 “词” 的字段要有 words，别的类型不能有");
            }
            return fields.finish(() -> new Field(
                    id.orElseThrow(),
                    type.orElseThrow(),
                    name.orElseThrow(),
                    words,
                    ordered.orElse(false),
                    links.orElse(Map.of()),
                    shown,
                    personal.orElse(false),
                    absent,
                    blanks));
        });
    }

    private static Optional<Map<FieldLink, String>> by(Fields fields) {
        Map<FieldLink, String> links = new EnumMap<>(FieldLink.class);
        for (FieldLink link : FieldLink.values()) {
            fields.optional(link.word(), Decoders.text()).ifPresent(field -> links.put(link, field));
        }
        return fields.finish(() -> links);
    }

    private static Decoder<Word> word() {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            var word = fields.required("word", Decoders.text());
            var english = fields.required("en", Decoders.text());
            var others = SharedDecoders.list(fields, "others", Decoders.text());
            var like = SharedDecoders.list(fields, "like", Decoders.text());
            return fields.finish(() ->
                    new Word(id.orElseThrow(), new Label(word.orElseThrow(), english.orElseThrow()), others, like));
        });
    }

    private static Optional<Period> period(Fields fields, Map<String, Field> byId) {
        Decoder<Field> date = SharedDecoders.field(byId, FieldType.DATE);
        var from = fields.required("from", date);
        var to = fields.required("to", date);
        var founded = fields.optional("founded", date);
        var dissolved = fields.optional("dissolved", date);
        var employer = fields.optional("employer", SharedDecoders.field(byId, FieldType.TEXT));
        var own = fields.optional("own", Decoders.flag());
        return fields.finish(() ->
                new Period(from.orElseThrow(), to.orElseThrow(), founded, dissolved, employer, own.orElse(false)));
    }

    private static Optional<Then> then(Fields fields, Map<String, Field> byId) {
        var after = fields.required("after", SharedDecoders.field(byId, FieldType.DATE));
        var says = fields.required("says", LabelDecoder.label());
        return fields.finish(() -> new Then(after.orElseThrow(), says.orElseThrow()));
    }
}
