package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Label;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;

/** Decodes names and phrases in the languages in which results are told. */
final class LabelDecoder {
    private static final Decoder<Label> LABEL = Decoders.mapping(fields -> {
        var chinese = fields.required("zh", Decoders.text());
        var english = fields.required("en", Decoders.text());
        return fields.finish(() -> new Label(chinese.orElseThrow(), english.orElseThrow()));
    });

    private LabelDecoder() {}

    static Decoder<Label> label() {
        return LABEL;
    }
}
