package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Evidence;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.assessment.WorkRun;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.term.Ruling;
import java.io.IOException;
import java.util.List;

/** Writes what was found of a choice, with its evidence. */
final class FindingWriter {

    private FindingWriter() {}

    static void findings(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (Constants.isConstant(finding)) {
                Json.once(json, finding, finding.verdict(), some -> finding(some, finding));
            } else {
                finding(json, finding);
            }
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        Json.term(json, "aspect", finding.aspect());
        Json.constant(json, "verdict", finding.verdict().id());
        Json.constant(json, "rule", finding.rule().name());
        evidence(json, finding.evidence());
        if (finding.ruling().isPresent()) {
            ruling(json, finding.ruling().get());
        }
        json.writeArrayFieldStart("cites");
        for (Discrepancy cite : finding.cites()) {
            Json.constant(json, cite.id());
        }
        json.writeEndArray();
        Json.strings(json, "missing", finding.missing());
        json.writeEndObject();
    }

    private static void ruling(JsonGenerator json, Ruling ruling) throws IOException {
        json.writeObjectFieldStart("ruling");
        Json.term(json, "kind", ruling.kind());
        json.writeStringField("name", ruling.name());
        json.writeBooleanField("counts", ruling.counts());
        json.writeStringField("decided", ruling.decided().toString());
        json.writeStringField("by", ruling.by());
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        if (evidence instanceof OccupationEvidence occupation) {
            Json.field(json, "stated", occupation.stated());
            Json.term(json, "relation", occupation.relation());
            Json.term(json, "entry", occupation.entry());
            Json.constant(json, "relationRule", occupation.rule().name());
        } else if (evidence instanceof MajorEvidence major) {
            Json.field(json, "stated", major.stated());
            Json.term(json, "entry", major.entry());
            Json.constants(json, "lists", major.lists());
        } else if (evidence instanceof ValueEvidence value) {
            Json.field(json, "found", value.found());
            Json.strings(json, "expected", value.expected());
        } else if (evidence instanceof DateEvidence date) {
            Json.partialDate(json, "date", date.date());
            json.writeNumberField("years", date.years());
        } else if (evidence instanceof WorkEvidence work) {
            work(json, work);
        }
    }

    private static void work(JsonGenerator json, WorkEvidence work) throws IOException {
        json.writeObjectFieldStart("required");
        CriterionWriter.work(json, work.criterion());
        json.writeEndObject();
        Json.partialDate(json, "after", work.after());
        json.writeNumberField("sureMonths", work.sureMonths());
        json.writeNumberField("reviewedMonths", work.reviewedMonths());
        json.writeNumberField("possibleMonths", work.possibleMonths());
        json.writeArrayFieldStart("runs");
        for (WorkRun run : work.runs()) {
            json.writeStartObject();
            Json.date(json, "first", run.first());
            Json.date(json, "carefulEnd", run.carefulEnd());
            Json.date(json, "generousEnd", run.generousEnd());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName("spells");
        Json.again(json, work.spells(), some -> spells(some, work.spells()));
    }

    private static void spells(JsonGenerator json, List<CountedSpell> spells) throws IOException {
        json.writeStartArray();
        for (CountedSpell spell : spells) {
            json.writeStartObject();
            json.writeStringField("path", spell.path());
            Json.constant(json, "verdict", spell.verdict().id());
            findings(json, spell.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
