package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Exam;
import io.github.baokao.catalog.ExamContent;
import io.github.baokao.catalog.ExamFee;
import io.github.baokao.catalog.ExamLevel;
import io.github.baokao.catalog.Occupation;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Source;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.term.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decodes exams. */
final class ExamDecoder {

    private final Registries known;

    ExamDecoder(Registries known) {
        this.known = known;
    }

    Decoder<Exam> exam(String fileName) {
        return Decoders.mapping(fields -> {
            var occupation = fields.required("occupation", known.occupations().reference());
            SharedDecoders.sameAsFile(fields, "occupation", occupation.map(Occupation::id), fileName);
            var source = fields.required("source", known.sources().reference());
            var regions = fields.required(
                    "regions", Decoders.filledList(known.regions().reference()));
            var pass = fields.required("pass", Decoders.mapping(f -> pass(f, source)));
            var certificate = fields.required("certificate", Decoders.mapping(f -> certificate(f, source)));
            Set<Level> seen = new HashSet<>();
            var levels = fields.required("levels", Decoders.filledList(Decoders.mapping(f -> level(f, source, seen))));
            var cites =
                    SharedDecoders.list(fields, "cites", known.discrepancies().reference());
            return fields.finish(() -> new Exam(
                    occupation.orElseThrow(),
                    source.orElseThrow(),
                    regions.orElseThrow(),
                    pass.orElseThrow().mark(),
                    pass.orElseThrow().quote(),
                    certificate.orElseThrow(),
                    levels.orElseThrow(),
                    cites));
        });
    }

    private record Pass(int mark, Quote quote) {}

    private Optional<Pass> pass(Fields fields, Optional<Source> source) {
        var mark = fields.required("mark", Decoders.integer(1, 100));
        var quote = SharedDecoders.quote(fields, source);
        return fields.finish(() -> new Pass(mark.orElseThrow(), quote.orElseThrow()));
    }

    private Optional<Quote> certificate(Fields fields, Optional<Source> source) {
        var quote = SharedDecoders.quote(fields, source);
        return fields.finish(quote::orElseThrow);
    }

    private Optional<ExamLevel> level(Fields fields, Optional<Source> source, Set<Level> seen) {
        var level = fields.required("level", SharedDecoders.level(known));
        if (level.isPresent() && !seen.add(level.get())) {
            fields.fault(FaultCode.DUPLICATE_ID, "level", "这个级别已经写过");
        }
        var fee = fields.required("fee", Decoders.mapping(f -> fee(f, source)));
        var parts = fields.required("parts", SharedDecoders.texts());
        var content = fields.optional("content", Decoders.filledList(Decoders.mapping(this::content)));
        var at = SharedDecoders.citation(fields, source);
        return fields.finish(() -> new ExamLevel(
                level.orElseThrow(),
                fee.orElseThrow(),
                parts.orElseThrow(),
                content.orElse(List.of()),
                at.orElseThrow()));
    }

    private Optional<ExamFee> fee(Fields fields, Optional<Source> source) {
        var yuan = fields.required("yuan", Decoders.integer(1, 100_000));
        var quote = SharedDecoders.quote(fields, source);
        return fields.finish(() -> new ExamFee(yuan.orElseThrow(), quote.orElseThrow()));
    }

    private Optional<ExamContent> content(Fields fields) {
        var part = fields.required("part", Decoders.text());
        var topics = fields.required("topics", SharedDecoders.texts());
        return fields.finish(() -> new ExamContent(part.orElseThrow(), topics.orElseThrow()));
    }
}
