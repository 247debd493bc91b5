package io.github.baokao.internal.policy.read;

import io.github.baokao.filing.Particular;
import io.github.baokao.filing.Particulars;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Decodes what forms ask of a person. Any field may be absent: not known. */
final class ParticularsDecoder {
    private static final int LONGEST_WORK = 70;
    private static final Decoder<String> SEX =
            Decoders.word(Vocabulary.exact(new String[] {"男", "女"}, Function.identity()));

    private ParticularsDecoder() {}

    static Decoder<Particulars> particulars() {
        return Decoders.mapping(ParticularsDecoder::particulars);
    }

    private static Optional<Particulars> particulars(Fields fields) {
        Map<Particular, String> texts = new EnumMap<>(Particular.class);
        for (Particular what : Particular.values()) {
            fields.optional(what.key(), what == Particular.SEX ? SEX : Decoders.text())
                    .ifPresent(text -> texts.put(what, text));
        }
        var postYears = fields.optional("postYears", Decoders.integer(0, LONGEST_WORK));
        var enrolled = fields.optional("enrolled", Dates.partial());
        var identityValidUntil = fields.optional("identityValidUntil", Dates.partial());
        var witnesses = fields.optional("witnesses", Decoders.list(Decoders.text()));
        return fields.finish(
                () -> new Particulars(texts, postYears, enrolled, identityValidUntil, witnesses.orElse(List.of())));
    }
}
