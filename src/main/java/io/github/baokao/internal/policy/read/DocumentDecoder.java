package io.github.baokao.internal.policy.read;

import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.PrintedDocument;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Slot;
import io.github.baokao.catalog.Source;
import io.github.baokao.catalog.Substitute;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Fields;
import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.term.EducationTier;
import io.github.baokao.term.FilingStep;
import io.github.baokao.term.Proof;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decodes kinds of documents. */
final class DocumentDecoder {

    private static final String SUBSTITUTES = "substitutes";
    private static final int MOST_COPIES = 99;

    private final Registries known;
    private final Set<String> replaceable;

    /** For a catalogue in which the documents with certain ids have substitutes. */
    DocumentDecoder(Registries known, Set<String> replaceable) {
        this.known = known;
        this.replaceable = Set.copyOf(replaceable);
    }

    /** Whether a document has substitutes: those are decoded last, since a substitute has none itself. */
    static boolean hasSubstitutes(Node file) {
        return file instanceof MappingNode mapping
                && mapping.entries().stream().anyMatch(e -> e.key().equals(SUBSTITUTES));
    }

    Decoder<Document> document(String fileName) {
        return Decoders.mapping(fields -> {
            var id = fields.required("id", SharedDecoders.id());
            SharedDecoders.sameAsFile(fields, "id", id, fileName);
            var title = fields.required("title", Decoders.text());
            var shows = fields.required("shows", SharedDecoders.term(Proof.values()));
            var dependsOn = fields.optional("depends-on", Decoders.text());
            List<PrintedDocument> printed = SharedDecoders.list(fields, "printed", Decoders.mapping(this::printed));
            List<Substitute> substitutes = SharedDecoders.list(fields, SUBSTITUTES, Decoders.mapping(this::substitute));
            if (!substitutes.isEmpty() && dependsOn.isEmpty()) {
                fields.fault(FaultCode.INCONSISTENT, SUBSTITUTES, "只有写了 “depends-on”（有没有这份材料取决于哪一项）的材料才有替代材料");
            }
            return fields.finish(() -> new Document(
                    id.orElseThrow(), title.orElseThrow(), shows.orElseThrow(), dependsOn, printed, substitutes));
        });
    }

    private Optional<PrintedDocument> printed(Fields fields) {
        var source = fields.required("source", known.sources().reference());
        var title = fields.required("title", Decoders.text());
        var at = SharedDecoders.citation(fields, source);
        var slots = SharedDecoders.list(fields, "slots", Decoders.mapping(f -> slot(f, source)));
        var picture = fields.optional("picture", known.pictures().reference());
        var requirements = SharedDecoders.list(fields, "requirements", Decoders.mapping(f -> requirement(f, source)));
        return fields.finish(
                () -> new PrintedDocument(title.orElseThrow(), at.orElseThrow(), slots, picture, requirements));
    }

    private Optional<Slot> slot(Fields fields, Optional<Source> source) {
        var text = fields.required("text", Decoders.text());
        var at = SharedDecoders.citation(fields, source);
        var cite = SharedDecoders.cite(fields, known);
        return fields.finish(() -> new Slot(text.orElseThrow(), at.orElseThrow(), cite));
    }

    private Optional<Requirement> requirement(Fields fields, Optional<Source> source) {
        var text = fields.required("text", Decoders.text());
        var at = SharedDecoders.citation(fields, source);
        var tier = fields.optional("tier", tier());
        var conditions =
                SharedDecoders.list(fields, "conditions", known.conditions().id());
        var step = fields.optional("step", SharedDecoders.term(FilingStep.values()));
        var copies = fields.optional("copies", Decoders.integer(1, MOST_COPIES));
        var cite = SharedDecoders.cite(fields, known);
        return fields.finish(
                () -> new Requirement(text.orElseThrow(), at.orElseThrow(), tier, conditions, step, copies, cite));
    }

    private Optional<Substitute> substitute(Fields fields) {
        var source = fields.required("source", known.sources().reference());
        var tier = fields.required("tier", tier());
        var document = fields.required("document", replacement());
        var quote = SharedDecoders.quote(fields, source);
        return fields.finish(() -> new Substitute(quote.orElseThrow(), tier.orElseThrow(), document.orElseThrow()));
    }

    /** Another document, without substitutes of its own, so that there is no going round in circles. */
    private Decoder<Document> replacement() {
        Decoder<Document> any = known.documents().reference();
        return Decoder.of(any::shape, (node, faults) -> {
            if (node instanceof ScalarNode scalar && replaceable.contains(scalar.text())) {
                faults.add(FaultCode.INCONSISTENT, node.place(), "替代材料自身不能再有替代材料");
                return Optional.empty();
            }
            return any.decode(node, faults);
        });
    }

    /** The tiers that guides print; an unknown one is no tier of theirs. */
    private static Decoder<EducationTier> tier() {
        return SharedDecoders.term(
                new EducationTier[] {EducationTier.COLLEGE_OR_ABOVE, EducationTier.TECHNICAL_OR_SECONDARY});
    }
}
