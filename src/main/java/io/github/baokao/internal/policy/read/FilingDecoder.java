package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Check;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Range;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Tolerance;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.term.CheckKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decodes what is checked before an application is filed: the photo, and everything else. */
final class FilingDecoder {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final int MOST_KILOBYTES = 100_000;
    private static final int MOST_MILLIMETRES = 1_000;
    private static final int MOST_COLOUR = 255;

    private final Registries known;

    FilingDecoder(Registries known) {
        this.known = known;
    }

    Decoder<Picture> picture(String fileName) {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            SharedDecoders.sameAsFile(fields, "id", id, fileName);
            var title = fields.required("title", Decoders.text());
            Optional<Source> source = fields.required("source", known.sources().reference());
            Optional<Quote> quote = SharedDecoders.quote(fields, source);
            var kilobytes = fields.required("kilobytes", Decoders.mapping(f -> range(f, MOST_KILOBYTES)));
            var print = fields.required("millimetres", Decoders.mapping(FilingDecoder::print));
            var proportion = fields.required("proportion-percent", tolerance());
            var white = fields.required("white", Decoders.mapping(FilingDecoder::white));
            var background = fields.required("background-percent", tolerance());
            List<Discrepancy> cites =
                    SharedDecoders.list(fields, "cites", known.discrepancies().reference());
            return fields.finish(() -> new Picture(
                    id.orElseThrow(),
                    title.orElseThrow(),
                    kilobytes.orElseThrow(),
                    print.orElseThrow().width(),
                    print.orElseThrow().height(),
                    proportion.orElseThrow(),
                    white.orElseThrow().least(),
                    white.orElseThrow().spread(),
                    background.orElseThrow(),
                    quote.orElseThrow(),
                    cites));
        });
    }

    private record Print(int width, int height) {}

    private static Optional<Print> print(Fields fields) {
        var width = fields.required("width", Decoders.integer(1, MOST_MILLIMETRES));
        var height = fields.required("height", Decoders.integer(1, MOST_MILLIMETRES));
        return fields.finish(() -> new Print(width.orElseThrow(), height.orElseThrow()));
    }

    private record White(int least, int spread) {}

    private static Optional<White> white(Fields fields) {
        var least = fields.required("least", Decoders.integer(0, MOST_COLOUR));
        var spread = fields.required("spread", Decoders.integer(0, MOST_COLOUR));
        return fields.finish(() -> new White(least.orElseThrow(), spread.orElseThrow()));
    }

    private static Optional<Range> range(Fields fields, int max) {
        var least = fields.required("least", Decoders.integer(0, max));
        var most = fields.required("most", Decoders.integer(0, max));
        inOrder(fields, least, "most", most);
        return fields.finish(() -> new Range(least.orElseThrow(), most.orElseThrow()));
    }

    private static Decoder<Tolerance> tolerance() {
        return Decoders.mapping(fields -> {
            var sure = fields.required("sure", Decoders.integer(0, 100));
            var possible = fields.required("possible", Decoders.integer(0, 100));
            inOrder(fields, sure, "possible", possible);
            return fields.finish(() -> new Tolerance(sure.orElseThrow(), possible.orElseThrow()));
        });
    }

    private static void inOrder(Fields fields, Optional<Integer> least, String key, Optional<Integer> most) {
        if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
            fields.fault(FaultCode.INCONSISTENT, key, "不应小于 " + least.get());
        }
    }

    Decoder<Check> check() {
        return Decoders.mapping(fields -> {
            var kind = fields.required("check", unique());
            var advice = fields.required("advice", Decoders.text());
            var since = fields.optional("since", month());
            var word = fields.optional("word", Decoders.text());
            var age = fields.optional("age", Decoders.integer(1, 99));
            List<Quote> quotes = SharedDecoders.list(fields, "texts", Decoders.mapping(this::quote));
            var cites =
                    SharedDecoders.list(fields, "cites", known.discrepancies().reference());
            belongs(fields, "since", kind, CheckKind.CERTIFICATE_SYSTEM);
            belongs(fields, "word", kind, CheckKind.CERTIFICATE_SYSTEM);
            belongs(fields, "age", kind, CheckKind.LIFETIME);
            return fields.finish(
                    () -> new Check(kind.orElseThrow(), advice.orElseThrow(), since, word, age, quotes, cites));
        });
    }

    private static void belongs(Fields fields, String key, Optional<CheckKind> kind, CheckKind to) {
        if (kind.isPresent() && fields.has(key) != kind.get().equals(to)) {
            fields.fault(FaultCode.INCONSISTENT, "check", "“" + key + "” 属于 “" + to.word() + "”，也只属于它");
        }
    }

    private Decoder<CheckKind> unique() {
        return SharedDecoders.term(CheckKind.values())
                .also((kind, node, faults) -> known.checks().declare(kind.word(), node.place(), faults));
    }

    private static Decoder<YearMonth> month() {
        return Decoders.text(MONTH, "应写作年和月，如 2019-08").map(YearMonth::parse);
    }

    private Optional<Quote> quote(Fields fields) {
        Optional<Source> source = fields.required("source", known.sources().reference());
        Optional<Quote> quote = SharedDecoders.quote(fields, source);
        return fields.finish(quote::orElseThrow);
    }
}
