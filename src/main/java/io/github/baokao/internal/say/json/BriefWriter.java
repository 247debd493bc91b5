package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.MissingFact;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.internal.say.text.OpenReview;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
final class BriefWriter {

    private BriefWriter() {}

    static void assessment(JsonGenerator json, Assessment assessment) throws IOException {
        json.writeStartObject();
        Json.field(json, "id", assessment.id());
        Json.constant(json, "programme", assessment.programme().id());
        Json.constant(json, "verdict", assessment.verdict().id());
        Json.date(json, "asOf", assessment.asOf());
        json.writeArrayFieldStart("conditions");
        for (ConditionResult condition : assessment.conditions()) {
            condition(json, condition);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void condition(JsonGenerator json, ConditionResult result) throws IOException {
        json.writeStartObject();
        Json.constant(json, "id", result.condition().id());
        Json.constant(json, "verdict", result.verdict().id());
        Json.date(json, "earliest", result.outlook().earliest());
        if (result.documents().published()) {
            json.writeArrayFieldStart("documents");
            for (RequiredDocument document : result.documents().documents()) {
                Json.constant(json, document.document().id());
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
        Set<Name> names = new LinkedHashSet<>(0);
        for (OpenReview review : open) {
            names.add(new Name(review.at().path(), review.name()));
        }
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
