package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Quote;
import io.github.baokao.catalog.Slot;
import io.github.baokao.filing.Audit;
import io.github.baokao.filing.Examined;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.internal.say.text.TermId;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes what would bounce as JSON, one object: {@code {"condition", "standing", "verdict", "checks": [{"check", "verdict", "rule",
 * "subject": {"path", "other"} | {"form", "field", "line"} | {"paper", "slot", "file"}, "remarks": [{"about", "found", "wanted"}],
 * "advice", "quotes": [{"text", "source", "place"}], "cites": [id]}], "others": [name]}}. Fields may be added; none goes or changes
 * its meaning.
 */
public final class AuditWriter {
    private AuditWriter() {}

    /**
     * Writes what was found.
     *
     * @param audit what was found
     * @return JSON with line breaks
     */
    public static String write(Audit audit) {
        return Json.text(true, json -> {
            json.writeStartObject();
            json.writeStringField("condition", audit.condition().id());
            json.writeStringField("standing", audit.standing().id());
            json.writeStringField("verdict", audit.verdict().id());
            json.writeArrayFieldStart("checks");
            for (Examined check : audit.checks()) {
                check(json, check);
            }
            json.writeEndArray();
            Json.strings(json, "others", audit.others());
            json.writeEndObject();
        });
    }

    private static void check(JsonGenerator json, Examined check) throws IOException {
        json.writeStartObject();
        Json.term(json, "check", check.kind());
        json.writeStringField("verdict", check.verdict().id());
        json.writeStringField("rule", check.rule().name());
        json.writeObjectFieldStart("subject");
        subject(json, check.subject());
        json.writeEndObject();
        json.writeArrayFieldStart("remarks");
        for (Remark remark : check.remarks()) {
            json.writeStartObject();
            json.writeStringField("about", TermId.of(remark.about()));
            Json.field(json, "found", remark.found());
            Json.field(json, "wanted", remark.wanted());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("advice", check.check().advice());
        json.writeArrayFieldStart("quotes");
        for (Quote quote : check.check().quotes()) {
            json.writeStartObject();
            json.writeStringField("text", quote.text());
            json.writeStringField("source", quote.at().source().id());
            json.writeStringField("place", quote.at().place());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(json, "cites", check.cites().stream().map(Discrepancy::id).toList());
        json.writeEndObject();
    }

    private static void subject(JsonGenerator json, Subject subject) throws IOException {
        if (subject instanceof Subject.Fact fact) {
            json.writeStringField("path", fact.path());
            Json.field(json, "other", fact.other());
        } else if (subject instanceof Subject.Field field) {
            json.writeStringField("form", field.form().id());
            json.writeStringField("field", field.field().id());
            Optional<Integer> line = field.line();
            if (line.isPresent()) {
                json.writeNumberField("line", line.get());
            } else {
                json.writeNullField("line");
            }
        } else if (subject instanceof Subject.Paper paper) {
            json.writeStringField("paper", paper.title());
            Json.field(json, "slot", paper.slot().map(Slot::text));
            Json.field(json, "file", paper.file());
        }
    }
}
