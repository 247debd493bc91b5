package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Compound;
import io.github.baokao.catalog.Misprint;
import io.github.baokao.catalog.NameList;
import io.github.baokao.catalog.NameNote;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Source;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import io.github.baokao.term.ListEnding;
import java.util.List;
import java.util.Optional;

/** The fields of a printed list, which may stand beside other fields in one mapping. */
record NameListFields(
        Optional<Quote> quote,
        Optional<String> separator,
        Optional<List<String>> entries,
        Optional<ListEnding> ending,
        List<String> classes,
        List<Compound> compounds,
        List<Misprint> misprints,
        List<NameNote> remarks) {

    static NameListFields read(Fields fields, Optional<Source> source, Registries known) {
        Optional<Quote> quote = SharedDecoders.quote(fields, source);
        Optional<String> separator = fields.required("separator", Decoders.text());
        Optional<List<String>> entries = fields.required("entries", SharedDecoders.texts());
        Optional<ListEnding> ending = fields.required("ending", SharedDecoders.term(ListEnding.values()));
        List<String> classes = SharedDecoders.list(fields, "classes", Decoders.text());
        if (ending.isPresent() && (ending.get() == ListEnding.CLASS) == classes.isEmpty()) {
            fields.fault(FaultCode.INCONSISTENT, "ending", "“ending: 类” 与 “classes” 要么都有，要么都没有");
        }
        return new NameListFields(
                quote,
                separator,
                entries,
                ending,
                classes,
                SharedDecoders.list(fields, "compounds", compound(entries)),
                SharedDecoders.list(fields, "misprints", misprint(entries, known)),
                SharedDecoders.list(fields, "remarks", remark(known)));
    }

    /** The list; to be called only if every field was good. */
    NameList make() {
        return new NameList(
                quote.orElseThrow(),
                separator.orElseThrow(),
                entries.orElseThrow(),
                ending.orElseThrow(),
                classes,
                compounds,
                misprints,
                remarks);
    }

    private static Decoder<Compound> compound(Optional<List<String>> entries) {
        return Decoders.mapping(fields -> {
            var printed = fields.required("printed", entry(entries));
            var names = fields.required("names", SharedDecoders.texts());
            return fields.finish(() -> new Compound(printed.orElseThrow(), names.orElseThrow()));
        });
    }

    private static Decoder<Misprint> misprint(Optional<List<String>> entries, Registries known) {
        return Decoders.mapping(fields -> {
            var printed = fields.required("printed", entry(entries));
            var meant = fields.required("meant", Decoders.text());
            var cite = fields.required("cite", known.discrepancies().reference());
            return fields.finish(() -> new Misprint(printed.orElseThrow(), meant.orElseThrow(), cite.orElseThrow()));
        });
    }

    private static Decoder<NameNote> remark(Registries known) {
        return Decoders.mapping(fields -> {
            var name = fields.required("name", Decoders.text());
            var cite = fields.required("cite", known.discrepancies().reference());
            return fields.finish(() -> new NameNote(name.orElseThrow(), cite.orElseThrow()));
        });
    }

    /** A text that is one of the entries; anything goes if these could not be read. */
    private static Decoder<String> entry(Optional<List<String>> entries) {
        return Decoders.text().then((text, node, faults) -> {
            boolean listed = entries.isEmpty() || entries.get().contains(text);
            if (!listed) {
                faults.add(
                        FaultCode.UNKNOWN_REFERENCE,
                        node.place(),
                        "“entries” 里没有 " + Chinese.quoted(text),
                        NearestWord.to(text, entries.get()).map(Chinese::didYouMean));
            }
            return Optional.of(text).filter(t -> listed);
        });
    }
}
