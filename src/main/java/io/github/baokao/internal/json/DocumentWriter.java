package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.internal.text.DocumentText;
import io.github.baokao.internal.text.Language;
import io.github.baokao.internal.text.Messages;
import io.github.baokao.internal.text.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the documents of a condition. */
final class DocumentWriter {

    private static final DocumentText PAPERS = new DocumentText(new Wording(Messages.in(Language.CHINESE)));

    private DocumentWriter() {}

    static void documents(JsonGenerator json, ConditionResult result) throws IOException {
        json.writeArrayFieldStart("documents");
        for (RequiredDocument document : result.documents().documents()) {
            if (json instanceof ConstantGenerator known) {
                known.writeRawValue(known(known.constants(), document, result));
            } else {
                document(json, document, result);
            }
        }
        if (!result.documents().published()) {
            json.writeStartObject();
            json.writeStringField("id", "not-published");
            json.writeStringField("title", PAPERS.notPublished());
            Json.strings(json, "requirements", List.of());
            Json.strings(
                    json,
                    "notes",
                    DocumentText.notPublished(result.condition()).stream()
                            .map(Discrepancy::summary)
                            .toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static SerializableString known(Constants constants, RequiredDocument document, ConditionResult result) {
        return constants
                .document(result.condition(), document)
                .orElseGet(() -> constants.keep(
                        result.condition(), document, Json.text(false, json -> document(json, document, result))));
    }

    private static void document(JsonGenerator json, RequiredDocument document, ConditionResult result)
            throws IOException {
        json.writeStartObject();
        Json.constant(json, "id", document.document().id());
        Json.constant(json, "title", document.title());
        Json.term(json, "treatment", document.treatment());
        Json.strings(
                json,
                "requirements",
                document.requirements().stream().map(Requirement::text).toList());
        Json.strings(json, "notes", PAPERS.notes(document, result));
        if (document.conflicting().isPresent()) {
            json.writeStringField("conflicting", document.conflicting().get());
        }
        Optional<String> replaces = DocumentText.replaces(document, result.condition());
        if (replaces.isPresent()) {
            json.writeStringField("replaces", replaces.get());
        }
        json.writeEndObject();
    }
}
