package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.assessment.ConditionResult;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.filing.FilledBlank;
import io.github.baokao.filing.FilledField;
import io.github.baokao.filing.FilledForm;
import io.github.baokao.filing.FilledLine;
import io.github.baokao.filing.FilledText;
import io.github.baokao.internal.say.text.TermId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes filled forms as JSON, always in the same order:
 *
 * <pre>
 * {"id": "A-1" | null,                the caller's own key
 *  "programme": "hebei-level-2", "policy": "content hash of the policy",
 *  "condition": "hebei-2-1",          the condition filed by
 *  "verdict": "satisfied | needs-review | undetermined | not-satisfied",
 *  "forms": [
 *   {"id": "hebei-application-form", "document": "application-form", "title": "…",
 *    "fields": [                      all, in printed order
 *     {"id": "work", "label": "…",
 *      "group": "…",                  only where it stands under another caption
 *      "treatment": "as-printed | left-out | either", either: it depends on the school, which is not known
 *      "rule": "name of the rule that said so",
 *      "lines": [                     empty if it is left out
 *       {"spell": "candidate.employment[0]", only where it is about a spell of work
 *        "verdict": "…",              whether that spell counts; satisfied where there is none
 *        "texts": ["printed words",
 *         {"blank": "from-year", "word": "起年",
 *          "state": "written | missing | by-hand",
 *          "value": "2019",           only if it is written
 *          "missing": ["person.name", "candidate.certificates[0].number"]}]}], only if it is missing: what would tell
 *      "notes": [{"id", "text"}]}]}]}
 * </pre>
 *
 * <p>Where a source prints no documents, {@code forms} holds one entry with the id {@code not-published} and nothing else, so
 * that nobody reads an empty list as “nothing needed”.
 */
public final class FormsWriter {

    private FormsWriter() {}

    /**
     * Filled forms.
     *
     * @param assessment the result for all conditions
     * @param result that of the condition filed by
     * @param forms its forms
     * @param pretty whether it is for people to read
     * @return the JSON object, without a line break at the end
     */
    public static String of(Assessment assessment, ConditionResult result, List<FilledForm> forms, boolean pretty) {
        return Json.text(pretty, json -> {
            json.writeStartObject();
            Json.field(json, "id", assessment.id());
            json.writeStringField("programme", assessment.programme().id());
            json.writeStringField("policy", assessment.policy());
            json.writeStringField("condition", result.condition().id());
            json.writeStringField("verdict", result.verdict().id());
            forms(json, forms);
            json.writeEndObject();
        });
    }

    private static void forms(JsonGenerator json, List<FilledForm> forms) throws IOException {
        json.writeArrayFieldStart("forms");
        if (forms.isEmpty()) {
            json.writeStartObject();
            json.writeStringField("id", "not-published");
            json.writeEndObject();
        }
        for (FilledForm form : forms) {
            json.writeStartObject();
            json.writeStringField("id", form.form().id());
            json.writeStringField("document", form.form().document().id());
            json.writeStringField("title", form.form().title());
            json.writeArrayFieldStart("fields");
            for (FilledField field : form.fields()) {
                field(json, field);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void field(JsonGenerator json, FilledField field) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", field.field().id());
        json.writeStringField("label", field.field().label());
        if (field.field().group().isPresent()) {
            json.writeStringField("group", field.field().group().get());
        }
        Json.term(json, "treatment", field.treatment());
        json.writeStringField("rule", field.rule().name());
        json.writeArrayFieldStart("lines");
        for (FilledLine line : field.lines()) {
            line(json, line);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (Discrepancy cite : field.cites()) {
            json.writeStartObject();
            json.writeStringField("id", cite.id());
            json.writeStringField("text", cite.summary());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, FilledLine line) throws IOException {
        json.writeStartObject();
        if (line.spell().isPresent()) {
            json.writeStringField("spell", line.spell().get());
        }
        json.writeStringField("verdict", line.verdict().id());
        json.writeArrayFieldStart("texts");
        for (FilledText text : line.texts()) {
            if (text instanceof FilledBlank blank) {
                blank(json, blank);
            } else if (text instanceof FilledText.Words words) {
                json.writeString(words.text());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void blank(JsonGenerator json, FilledBlank blank) throws IOException {
        json.writeStartObject();
        json.writeStringField("blank", TermId.of(blank.blank()));
        json.writeStringField("word", blank.blank().word());
        json.writeStringField(
                "state", blank.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (blank.value().isPresent()) {
            json.writeStringField("value", blank.value().get());
        }
        if (!blank.missing().isEmpty()) {
            Json.strings(json, "missing", blank.missing());
        }
        json.writeEndObject();
    }
}
