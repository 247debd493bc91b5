package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.DocumentList;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Condition;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.internal.say.text.DocumentText;
import io.github.baokao.internal.say.text.Language;
import io.github.baokao.internal.say.text.Messages;
import io.github.baokao.internal.say.text.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the documents of a condition. */
final class DocumentWriter {

    private static final DocumentText PAPERS = new DocumentText(new Wording(Messages.in(Language.CHINESE)));

    private DocumentWriter() {}

    static void documents(JsonGenerator json, DocumentList documents, Condition condition) throws IOException {
        json.writeStartArray();
        for (RequiredDocument document : documents.documents()) {
            document(json, document, condition);
        }
        if (!documents.published()) {
            json.writeStartObject();
            json.writeStringField("id", "not-published");
            json.writeStringField("title", PAPERS.notPublished());
            Json.strings(json, "requirements", List.of());
            Json.strings(
                    json,
                    "notes",
                    DocumentText.notPublished(condition).stream()
                            .map(Discrepancy::summary)
                            .toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void document(JsonGenerator json, RequiredDocument document, Condition condition)
            throws IOException {
        json.writeStartObject();
        Json.constant(json, "id", document.document().id());
        Json.constant(json, "title", document.title());
        Json.term(json, "treatment", document.treatment());
        Json.strings(
                json,
                "requirements",
                document.requirements().stream().map(Requirement::text).toList());
        Json.strings(json, "notes", PAPERS.notes(document, condition));
        if (document.conflicting().isPresent()) {
            json.writeStringField("conflicting", document.conflicting().get());
        }
        Optional<String> replaces = DocumentText.replaces(document, condition);
        if (replaces.isPresent()) {
            json.writeStringField("replaces", replaces.get());
        }
        json.writeEndObject();
    }
}
