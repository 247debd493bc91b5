package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Clause;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.ConditionDocument;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Source;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.Place;
import io.github.baokao.internal.base.document.SequenceNode;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Decodes the conditions of one programme. */
final class ConditionDecoder {

    /** Stands in place of the documents where the source prints none. */
    private static final String NOT_PUBLISHED = "未公布";

    private final Registries known;
    private final List<Kind> kinds;
    private final String prefix;
    private final Optional<Source> source;

    /** For a programme whose conditions' ids begin with a prefix and which is printed in a source. */
    ConditionDecoder(Registries known, List<Kind> kinds, String prefix, Optional<Source> source) {
        this.known = known;
        this.kinds = kinds;
        this.prefix = prefix;
        this.source = source;
    }

    Decoder<Condition> condition() {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            if (id.isPresent() && !id.get().startsWith(prefix)) {
                fields.fault(FaultCode.FILE_NAME, "id", "应以 “" + prefix + "” 开头");
            }
            var number = fields.required("number", Decoders.text());
            sameNumber(fields, id, number);
            var text = fields.required("text", Decoders.text());
            var at = SharedDecoders.citation(fields, source);
            var requires =
                    fields.required("requires", Decoders.filledList(new CriterionDecoder(known, kinds).clause()));
            var documents = fields.required("documents", documents());
            var cites =
                    SharedDecoders.list(fields, "cites", known.discrepancies().reference());
            return fields.finish(() -> new Condition(
                    id.orElseThrow(),
                    number.orElseThrow(),
                    text.orElseThrow(),
                    at.orElseThrow(),
                    new Clause.AllOf(requires.orElseThrow()),
                    documents.orElseThrow().list(),
                    cites));
        });
    }

    /** Two conditions with one number, or a number that slipped, would name the wrong condition to everybody. */
    private void sameNumber(Fields fields, Optional<String> id, Optional<String> number) {
        OptionalInt value = Numerals.value(number.orElse(""));
        Optional<Place> declared = id.flatMap(known.conditions()::whereDeclared);
        boolean alone = declared.filter(fields.place("id")::equals).isPresent();
        if (alone && value.isPresent() && !id.get().endsWith("-" + value.getAsInt())) {
            fields.fault(FaultCode.INCONSISTENT, "number", "“id” 应以印出的编号结尾，而 “id” 是 " + Chinese.quoted(id.get()));
        }
    }

    /** The documents as printed; empty if none are. */
    private record Papers(Optional<List<ConditionDocument>> list) {}

    private Decoder<Papers> documents() {
        Decoder<Papers> papers = Decoders.filledList(document()).map(list -> new Papers(Optional.of(list)));
        Shape none = new Shape.Word(List.of(NOT_PUBLISHED));
        return Decoder.of(() -> new Shape.Either(List.of(papers.shape(), none)), (node, faults) -> {
            if (node instanceof SequenceNode) {
                return papers.decode(node, faults);
            }
            if (SharedDecoders.ahead(node)
                    .filter(scalar -> scalar.text().equals(NOT_PUBLISHED))
                    .isPresent()) {
                return Optional.of(new Papers(Optional.empty()));
            }
            return Decoders.wrongType(node, "材料的列表，或 “" + NOT_PUBLISHED + "”", faults);
        });
    }

    /** A plain id, or a mapping where there is more to say. */
    private Decoder<ConditionDocument> document() {
        Decoder<ConditionDocument> plain = known.documents()
                .reference()
                .map(document -> new ConditionDocument(document, Optional.empty(), Optional.empty(), Optional.empty()));
        return Decoders.mappingOr(Decoders.mapping(this::described), plain);
    }

    private Optional<ConditionDocument> described(Fields fields) {
        var document = fields.required("document", known.documents().reference());
        var printed = fields.optional("printed", Decoders.text());
        var conflicting = fields.optional("conflicting", Decoders.text());
        var cite = SharedDecoders.cite(fields, known);
        return fields.finish(() -> new ConditionDocument(document.orElseThrow(), printed, conflicting, cite));
    }
}
