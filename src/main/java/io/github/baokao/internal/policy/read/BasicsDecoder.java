package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.LevelName;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Reckoning;
import io.github.baokao.catalog.Region;
import io.github.baokao.catalog.Source;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.term.DiscrepancyKind;
import io.github.baokao.term.Level;
import java.util.List;
import java.util.Optional;

/** Decodes levels, regions, sources and discrepancies: the files that hold a list of small things. */
final class BasicsDecoder {

    private final Registries known;

    BasicsDecoder(Registries known) {
        this.known = known;
    }

    /** A file with one list under one key. */
    static <T> Decoder<List<T>> file(String key, Decoder<T> item) {
        return Decoders.mapping(fields -> {
            Optional<List<T>> items = fields.required(key, Decoders.filledList(item));
            return fields.finish(items::orElseThrow);
        });
    }

    Decoder<LevelName> level() {
        return Decoders.mapping(fields -> {
            var level = fields.required("level", uniqueLevel());
            var name = fields.required("name", known.levelNames().unique());
            List<String> other =
                    SharedDecoders.list(fields, "other", known.levelNames().unique());
            return fields.finish(() -> new LevelName(level.orElseThrow(), name.orElseThrow(), other));
        });
    }

    private Decoder<Level> uniqueLevel() {
        Decoder<Level> number = Decoders.integer(1, 5).map(Level::of);
        Decoder<Level> id = SharedDecoders.id().map(Level::of);
        return Decoder.of(
                () -> new Shape.Either(List.of(number.shape(), id.shape())),
                (node, faults) -> (SharedDecoders.isNumber(node) ? number : id)
                        .also((level, at, all) -> known.levels().declare(level.id(), at.place(), all))
                        .decode(node, faults));
    }

    Decoder<Region> region() {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            var name = fields.required("name", regionName());
            List<String> other = SharedDecoders.list(fields, "other", regionName());
            return fields.finish(() -> new Region(id.orElseThrow(), name.orElseThrow(), other));
        });
    }

    /** The figures by which time is counted. */
    Decoder<Reckoning> reckoning() {
        return Decoders.mapping(fields -> {
            var days = fields.required("days-of-month", Decoders.mapping(f -> figure(f, "days", 31)));
            var months = fields.required("graduating", Decoders.mapping(f -> figure(f, "months", 60)));
            return fields.finish(() -> new Reckoning(days.orElseThrow(), months.orElseThrow()));
        });
    }

    private Optional<Integer> figure(Fields fields, String key, int most) {
        var figure = fields.required(key, Decoders.integer(1, most));
        fields.required("cite", known.discrepancies().reference());
        return fields.finish(figure::orElseThrow);
    }

    /** A region is looked up by id and by name, so that a name must not be an id either. */
    private Decoder<String> regionName() {
        return known.regionNames()
                .unique()
                .also((name, node, faults) -> known.regions()
                        .whereDeclared(name)
                        .ifPresent(id -> faults.add(FaultCode.DUPLICATE_ID, node.place(), "与 id 重复，在 " + id.span())));
    }

    Decoder<Source> source() {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            var title = fields.required("title", Decoders.text());
            var file = fields.required("file", Decoders.text());
            List<String> regions =
                    SharedDecoders.list(fields, "regions", known.regions().id());
            var cite = fields.required("cite", Decoders.text());
            return fields.finish(() ->
                    new Source(id.orElseThrow(), title.orElseThrow(), file.orElseThrow(), regions, cite.orElseThrow()));
        });
    }

    Decoder<Discrepancy> discrepancy() {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            var kind = fields.required("kind", SharedDecoders.term(DiscrepancyKind.values()));
            var summary = fields.required("summary", Decoders.text());
            List<Quote> texts = SharedDecoders.list(fields, "texts", Decoders.mapping(this::text));
            var reading = fields.required("reading", Decoders.text());
            var why = fields.required("why", Decoders.text());
            return fields.finish(() -> new Discrepancy(
                    id.orElseThrow(),
                    kind.orElseThrow(),
                    summary.orElseThrow(),
                    texts,
                    reading.orElseThrow(),
                    why.orElseThrow()));
        });
    }

    private Optional<Quote> text(Fields fields) {
        Optional<Source> source = fields.required("source", known.sources().reference());
        Optional<Quote> quote = SharedDecoders.quote(fields, source);
        return fields.finish(quote::orElseThrow);
    }
}
