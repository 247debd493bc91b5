package io.github.baokao.internal.policy.read;

import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.term.Ruling;
import io.github.baokao.term.RulingKind;

/** Decodes rulings, which the catalogue and an application write in the same way. */
final class RulingDecoder {
    private static final Decoder<RulingKind> KIND = SharedDecoders.term(RulingKind.values());

    private RulingDecoder() {}

    static Decoder<Ruling> ruling() {
        return Decoders.mapping(fields -> {
            var kind = fields.required("kind", KIND);
            var name = fields.required("name", Decoders.text());
            var occupation = fields.required("for", Decoders.name("occupation-names"));
            var counts = fields.required("counts", Decoders.flag());
            var decided = fields.required("decided", Dates.day());
            var by = fields.required("by", Decoders.text());
            return fields.finish(() -> new Ruling(
                    kind.orElseThrow(),
                    name.orElseThrow(),
                    occupation.orElseThrow(),
                    counts.orElseThrow(),
                    decided.orElseThrow(),
                    by.orElseThrow()));
        });
    }
}
