package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.Shape;
import io.github.baokao.term.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes what a case says of single documents: a mapping from their ids. */
final class PaperDecoder {

    private static final int MOST_REQUIREMENTS = 99;
    private static final Decoder<Treatment> TREATMENT = CaseWords.term(Treatment.values());

    private final Decoder<Document> document;
    private final Decoder<List<String>> documents;
    private final Decoder<List<String>> cites;

    private PaperDecoder(Catalog catalog) {
        document = CaseWords.known("documents", catalog.documents(), Document::id);
        documents = Decoders.list(CaseWords.known(
                "documents", catalog.documents().stream().map(Document::id).toList(), id -> id));
        cites = Decoders.list(CaseWords.known(
                "discrepancies",
                catalog.discrepancies().stream().map(Discrepancy::id).toList(),
                id -> id));
    }

    static Decoder<List<ExpectedPaper>> papers(Catalog catalog) {
        PaperDecoder decoder = new PaperDecoder(catalog);
        Decoder<List<ExpectedPaper>> papers = (node, faults) -> {
            if (!(node instanceof MappingNode mapping)) {
                return Decoders.wrongType(node, "一组字段（材料: {…}）", faults);
            }
            if (mapping.entries().isEmpty()) {
                faults.add(FaultCode.EMPTY_VALUE, node.place(), "至少要写一份材料");
                return Optional.empty();
            }
            List<ExpectedPaper> found = new ArrayList<>();
            for (MappingNode.Entry entry : mapping.entries()) {
                Node id = new ScalarNode(entry.keyPlace(), ScalarNode.Kind.PLAIN, entry.key());
                decoder.document
                        .decode(id, faults)
                        .flatMap(paper -> decoder.paper(paper).decode(entry.value(), faults))
                        .ifPresent(found::add);
            }
            return found.size() == mapping.entries().size() ? Optional.of(List.copyOf(found)) : Optional.empty();
        };
        return Decoder.of(
                () -> new Shape.Keyed(
                        decoder.document.shape(),
                        decoder.paper(catalog.documents().get(0)).shape(),
                        false),
                papers);
    }

    private Decoder<ExpectedPaper> paper(Document found) {
        return Decoders.mapping(fields -> {
            var title = fields.optional("title", Decoders.text());
            var conflicting = fields.optional("conflicting", Decoders.text());
            var treatment = fields.optional("treatment", TREATMENT);
            var requirements = fields.optional("requirements", Decoders.integer(0, MOST_REQUIREMENTS));
            var substitutes = fields.optional("substitutes", documents);
            var cited = fields.optional("notes", cites);
            return fields.finish(() ->
                    new ExpectedPaper(found.id(), title, conflicting, treatment, requirements, substitutes, cited));
        });
    }
}
