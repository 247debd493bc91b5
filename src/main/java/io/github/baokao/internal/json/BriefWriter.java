package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.internal.text.OpenReview;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes what was decided of an {@link Assessment} without texts and evidence, on one short line:
 *
 * <pre>
 * {"id": "A-1" | null, "programme": "hebei-level-2", "verdict": "eligible | …", "asOf": "2026-11-20",
 *  "conditions": [
 *   {"id": "hebei-2-1", "verdict": "satisfied | …", "earliest": "2026-11-20" | null,
 *    "documents": ["photo"] | null,       ids in printed order; null where the source prints none
 *    "missing": ["candidate.titles"],     paths of the facts that settle it
 *    "review": [{"path", "name"}]}]}      facts that a person must judge, with the name in question or null
 * </pre>
 *
 * <p>Every field means what it means in {@link AssessmentWriter}; {@code policy} is the same for all lines and left out.
 */
public final class BriefWriter {

    private BriefWriter() {}

    /**
     * Writes a result.
     *
     * @param assessment the result
     * @param out takes the JSON object in UTF-8; it is neither flushed nor closed
     * @throws IOException if the stream throws it
     */
    public static void write(Assessment assessment, OutputStream out) throws IOException {
        Json.write(out, json -> assessment(json, assessment));
    }

    private static void assessment(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeStartObject();
        Json.field(json, "id", assessment.id());
        json.writeStringField("programme", assessment.programme().id());
        json.writeStringField("verdict", assessment.verdict().id());
        json.writeStringField("asOf", assessment.asOf().toString());
        json.writeArrayFieldStart("conditions");
        for (ConditionResult condition : assessment.conditions()) {
            condition(json, condition);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void condition(JsonGenerator json, ConditionResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", result.condition().id());
        json.writeStringField("verdict", result.verdict().id());
        Json.date(json, "earliest", result.outlook().earliest());
        if (result.documents().published()) {
            json.writeArrayFieldStart("documents");
            for (RequiredDocument document : result.documents().documents()) {
                json.writeString(document.document().id());
            }
            json.writeEndArray();
        } else {
            json.writeNullField("documents");
        }
        json.writeArrayFieldStart("missing");
        for (MissingFact fact : result.missing()) {
            json.writeString(fact.path());
        }
        json.writeEndArray();
        reviews(json, OpenReview.of(result));
        json.writeEndObject();
    }

    private record Name(String path, Optional<String> name) {}

    private static void reviews(JsonGenerator json, List<OpenReview> open) throws IOException {
        List<Name> names = open.stream()
                .map(review -> new Name(review.path(), review.name()))
                .distinct()
                .toList();
        json.writeArrayFieldStart("review");
        for (Name name : names) {
            json.writeStartObject();
            json.writeStringField("path", name.path());
            Json.field(json, "name", name.name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
