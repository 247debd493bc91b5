package io.github.baokao.internal.cases;

import io.github.baokao.catalog.Catalog;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.internal.document.Decoder;
import io.github.baokao.internal.document.Decoders;
import io.github.baokao.internal.document.MappingNode;
import io.github.baokao.internal.document.Node;
import io.github.baokao.internal.document.ScalarNode;
import io.github.baokao.term.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes what a case says of single documents: a mapping from their ids. */
final class PaperDecoder {

    private static final int MOST_REQUIREMENTS = 99;
    private static final Decoder<Treatment> TREATMENT = Words.term(Treatment.values());

    private final Decoder<Document> document;
    private final Decoder<List<String>> documents;
    private final Decoder<List<String>> cites;

    private PaperDecoder(Catalog catalog) {
        document = Words.oneOf(catalog.documents(), Document::id);
        documents = Decoders.list(
                Words.oneOf(catalog.documents().stream().map(Document::id).toList(), id -> id));
        cites = Decoders.list(Words.oneOf(
                catalog.discrepancies().stream().map(Discrepancy::id).toList(), id -> id));
    }

    static Decoder<List<ExpectedPaper>> papers(Catalog catalog) {
        PaperDecoder decoder = new PaperDecoder(catalog);
        return (node, faults) -> {
            if (!(node instanceof MappingNode mapping)) {
                return Decoders.wrongType(node, "一组字段（材料: {…}）", faults);
            }
            List<ExpectedPaper> papers = new ArrayList<>();
            for (MappingNode.Entry entry : mapping.entries()) {
                Node id = new ScalarNode(entry.keyPlace(), ScalarNode.Kind.PLAIN, entry.key());
                decoder.document
                        .decode(id, faults)
                        .flatMap(found -> decoder.paper(found).decode(entry.value(), faults))
                        .ifPresent(papers::add);
            }
            return papers.size() == mapping.entries().size() ? Optional.of(List.copyOf(papers)) : Optional.empty();
        };
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
