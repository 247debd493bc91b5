package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Slot;
import io.github.baokao.filing.Checklist;
import io.github.baokao.filing.ChecklistItem;
import io.github.baokao.internal.say.text.TermId;
import io.github.baokao.term.Term;
import java.io.IOException;
import java.util.List;

/**
 * Writes a {@link Checklist} as JSON:
 *
 * <pre>
 * {"condition": "hebei-2-1", "verdict": "satisfied",
 *  "published": true,                 false where no source prints what to bring; then "items" is empty
 *  "items": [
 *   {"id": "application-form", "title", "treatment", "conflicting": "…" | null,
 *    "shows": "identity | likeness | application | certificate | work | schooling | title | other",
 *    "restsOn": ["candidate.certificates[0]"],
 *    "slots": ["申报表"],               captions of the registration page
 *    "copies": 2 | null,
 *    "requirements": [{"text", "step": "fill-in | upload | send" | null, "source", "place"}],
 *    "substitutes": [{"id", "title", "source", "place"}],
 *    "notes": [{"id", "text"}]}],
 *  "satisfied": [{"id", "documents": 5}], the satisfied conditions, fewest documents first
 *  "common": ["photo"]}               the documents that all of these ask for
 * </pre>
 */
public final class ChecklistWriter {

    private ChecklistWriter() {}

    /**
     * A checklist.
     *
     * @param checklist the checklist
     * @param pretty whether it is for people to read
     * @return the JSON object, without a line break at the end
     */
    public static String json(Checklist checklist, boolean pretty) {
        return Json.text(pretty, json -> checklist(json, checklist));
    }

    private static void checklist(JsonGenerator json, Checklist checklist) throws IOException {
        json.writeStartObject();
        json.writeStringField("condition", checklist.chosen().condition().id());
        json.writeStringField("verdict", checklist.chosen().verdict().id());
        json.writeBooleanField("published", checklist.published());
        json.writeArrayFieldStart("items");
        for (ChecklistItem item : checklist.items()) {
            item(json, item);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("satisfied");
        for (ConditionResult result : checklist.satisfied()) {
            json.writeStartObject();
            json.writeStringField("id", result.condition().id());
            json.writeNumberField("documents", result.documents().documents().size());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(
                json, "common", checklist.common().stream().map(Document::id).toList());
        json.writeEndObject();
    }

    private static void item(JsonGenerator json, ChecklistItem item) throws IOException {
        RequiredDocument document = item.document();
        json.writeStartObject();
        json.writeStringField("id", document.document().id());
        json.writeStringField("title", document.title());
        Json.term(json, "treatment", document.treatment());
        Json.field(json, "conflicting", document.conflicting());
        Json.term(json, "shows", document.document().shows());
        Json.strings(json, "restsOn", item.restsOn());
        Json.strings(json, "slots", item.slots().stream().map(Slot::text).toList());
        if (item.copies().isPresent()) {
            json.writeNumberField("copies", item.copies().get());
        } else {
            json.writeNullField("copies");
        }
        json.writeArrayFieldStart("requirements");
        for (Requirement requirement : document.requirements()) {
            json.writeStartObject();
            json.writeStringField("text", requirement.text());
            Json.field(json, "step", requirement.step().<Term>map(step -> step).map(TermId::of));
            json.writeStringField("source", requirement.at().source().id());
            json.writeStringField("place", requirement.at().place());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("substitutes");
        for (var substitute : document.substitutes()) {
            json.writeStartObject();
            json.writeStringField("id", substitute.document().id());
            json.writeStringField("title", substitute.document().title());
            json.writeStringField("source", substitute.quote().at().source().id());
            json.writeStringField("place", substitute.quote().at().place());
            json.writeEndObject();
        }
        json.writeEndArray();
        notes(json, document.cites());
        json.writeEndObject();
    }

    private static void notes(JsonGenerator json, List<Discrepancy> cites) throws IOException {
        json.writeArrayFieldStart("notes");
        for (Discrepancy cite : cites) {
            json.writeStartObject();
            json.writeStringField("id", cite.id());
            json.writeStringField("text", cite.summary());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
