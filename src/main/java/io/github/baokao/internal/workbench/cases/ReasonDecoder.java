package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Ask;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.catalog.Catalog;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.internal.base.document.Vocabulary;
import java.util.Optional;
import java.util.stream.Stream;

/** Decodes why a verdict must come out: a mapping of one key, which is the aspect; its value is the name of the rule. */
final class ReasonDecoder {

    private final Decoder<Aspect> aspect;

    private ReasonDecoder(Catalog catalog) {
        aspect = Decoders.word(Vocabulary.exact(aspects(catalog), Aspect::word));
    }

    static Decoder<ExpectedReason> of(Catalog catalog) {
        ReasonDecoder decoder = new ReasonDecoder(catalog);
        Shape rule = Decoders.text().shape();
        return Decoder.of(() -> new Shape.Keyed(decoder.aspect.shape(), rule, true), decoder::reason);
    }

    /** All that can be found of a fact; some of several kinds have one name. */
    private static Aspect[] aspects(Catalog catalog) {
        Stream<Aspect> ofKinds =
                catalog.kinds().stream().flatMap(kind -> kind.asks().stream()).map(Ask::aspect);
        return Stream.concat(Stream.of(Aspect.STATED, Aspect.WORK), ofKinds).toArray(Aspect[]::new);
    }

    private Optional<ExpectedReason> reason(Node node, Faults faults) {
        if (!(node instanceof MappingNode mapping) || mapping.entries().size() != 1) {
            return Decoders.wrongType(node, "一个键和一个值：“看的是哪一点: 规则的名称”", faults);
        }
        MappingNode.Entry entry = mapping.entries().get(0);
        Node key = new ScalarNode(entry.keyPlace(), ScalarNode.Kind.PLAIN, entry.key());
        Optional<Aspect> found = aspect.decode(key, faults);
        return Decoders.text()
                .decode(entry.value(), faults)
                .flatMap(rule ->
                        found.map(one -> new ExpectedReason(entry.value().place(), one, rule)));
    }
}
