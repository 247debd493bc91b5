package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CountedSpell;
import io.github.baokao.assessment.DateEvidence;
import io.github.baokao.assessment.Evidence;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.assessment.Finding;
import io.github.baokao.assessment.MajorEvidence;
import io.github.baokao.assessment.OccupationEvidence;
import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.assessment.WorkEvidence;
import io.github.baokao.assessment.WorkRun;
import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.PolicyRule;
import io.github.baokao.catalog.Work;
import io.github.baokao.term.OccupationScope;
import io.github.baokao.term.Ruling;
import io.github.baokao.term.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what was found of a choice, with its evidence. */
final class FindingWriter {

    private FindingWriter() {}

    private static void findings(JsonGenerator json, Kind kind, List<Finding> findings) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (isRepeated(finding)) {
                Json.again(json, finding, some -> finding(some, kind, finding));
            } else if (Constants.isConstant(finding, kind)) {
                Json.once(json, finding.aspect(), finding.aspect(), some -> {
                    some.writeStartObject();
                    Json.constant(some, "aspect", finding.aspect().id());
                });
                Json.once(
                        json, finding.evidence(), finding.rule(), finding.verdict(), some -> rest(some, kind, finding));
            } else {
                finding(json, kind, finding);
            }
        }
        json.writeEndArray();
    }

    /** Whether several conditions are likely to hold the same object. */
    private static boolean isRepeated(Finding finding) {
        return finding.evidence() instanceof OccupationEvidence
                || (finding.evidence() instanceof DateEvidence date && date.years() == 0);
    }

    @SuppressWarnings("ReferenceEquality")
    private static void finding(JsonGenerator json, Kind kind, Finding finding) throws IOException {
        PolicyRule rule = finding.rule();
        Json.once(json, rule, finding.aspect(), finding.verdict(), some -> {
            some.writeStartObject();
            Json.constant(some, "aspect", finding.aspect().id());
            decided(some, finding);
        });
        evidence(json, finding, kind);
        if (finding.ruling().isPresent()) {
            ruling(json, finding.ruling().get());
        }
        if (finding.missing().isEmpty() && finding.cites() == rule.cites()) {
            Json.once(json, rule, rule, some -> end(some, finding));
        } else {
            end(json, finding);
        }
    }

    /** What comes after the aspect. */
    private static void rest(JsonGenerator json, Kind kind, Finding finding) throws IOException {
        decided(json, finding);
        evidence(json, finding, kind);
        end(json, finding);
    }

    private static void decided(JsonGenerator json, Finding finding) throws IOException {
        Json.constant(json, "verdict", finding.verdict().id());
        Json.constant(json, "rule", finding.rule().name());
    }

    private static void end(JsonGenerator json, Finding finding) throws IOException {
        json.writeArrayFieldStart("cites");
        for (Discrepancy cite : finding.cites()) {
            Json.constant(json, cite.id());
        }
        json.writeEndArray();
        paths(json, finding.missing());
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

    private static void evidence(JsonGenerator json, Finding finding, Kind kind) throws IOException {
        Evidence evidence = finding.evidence();
        if (evidence instanceof OccupationEvidence occupation) {
            Json.field(json, "stated", occupation.stated());
            Json.once(json, occupation.relation(), occupation.entry(), occupation.rule(), some -> {
                Json.term(some, "relation", occupation.relation());
                Json.term(some, "entry", occupation.entry());
                Json.constant(some, "relationRule", occupation.rule().name());
            });
        } else if (evidence instanceof MajorEvidence major) {
            Json.field(json, "stated", major.stated());
            Json.term(json, "entry", major.entry());
            Json.constants(json, "lists", major.lists());
        } else if (evidence instanceof ValueEvidence value) {
            Json.field(json, "found", isPersonal(finding, kind) ? Optional.empty() : value.found());
            Json.strings(json, "expected", value.expected());
        } else if (evidence instanceof DateEvidence date) {
            Json.partialDate(json, "date", isPersonal(finding, kind) ? Optional.empty() : date.date());
            json.writeNumberField("years", date.years());
        } else if (evidence instanceof WorkEvidence work) {
            work(json, work);
        }
    }

    /** Whether what is stated identifies the person, as a day of birth does. */
    private static boolean isPersonal(Finding finding, Kind kind) {
        return kind.ask(finding.aspect()).filter(ask -> ask.field().personal()).isPresent();
    }

    private static void work(JsonGenerator json, WorkEvidence work) throws IOException {
        Work asked = work.work();
        Json.once(json, asked, asked, some -> {
            some.writeObjectFieldStart("required");
            CriterionWriter.work(some, asked);
            some.writeEndObject();
        });
        Json.partialDate(json, "after", work.after());
        json.writeNumberField("sureMonths", work.sureMonths());
        json.writeNumberField("reviewedMonths", work.reviewedMonths());
        json.writeNumberField("possibleMonths", work.possibleMonths());
    }

    /** The runs of work that a choice counts, if it counts any. */
    static void runs(JsonGenerator json, Choice choice) throws IOException {
        for (Finding finding : choice.findings()) {
            if (finding.evidence() instanceof WorkEvidence work) {
                runs(json, work.runs());
            }
        }
    }

    private static void runs(JsonGenerator json, List<WorkRun> runs) throws IOException {
        json.writeArrayFieldStart("runs");
        for (WorkRun run : runs) {
            json.writeStartObject();
            Json.date(json, "first", run.first());
            Json.date(json, "carefulEnd", run.carefulEnd());
            Json.date(json, "generousEnd", run.generousEnd());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A fact, whether it counts, and why. */
    static void judged(JsonGenerator json, FactRef at, Verdict verdict, List<Finding> findings) throws IOException {
        begin(json, at, verdict, findings);
        json.writeEndObject();
    }

    private static void begin(JsonGenerator json, FactRef at, Verdict verdict, List<Finding> findings)
            throws IOException {
        Json.once(json, at.kind(), at.index(), verdict, some -> {
            some.writeStartObject();
            some.writeStringField("path", at.path());
            Json.constant(some, "verdict", verdict.id());
            some.writeFieldName("findings");
        });
        findings(json, at.kind(), findings);
    }

    private static void paths(JsonGenerator json, List<FactRef> missing) throws IOException {
        json.writeArrayFieldStart("missing");
        for (FactRef at : missing) {
            json.writeString(at.path());
        }
        json.writeEndArray();
    }

    /** Every spell of work, once for each scope of occupations that work is asked for in: criteria only say which of them. */
    static void work(JsonGenerator json, Map<OccupationScope, List<CountedSpell>> scopes) throws IOException {
        json.writeArrayFieldStart("work");
        for (Map.Entry<OccupationScope, List<CountedSpell>> scope : scopes.entrySet()) {
            json.writeStartObject();
            Json.term(json, "occupation", scope.getKey());
            json.writeArrayFieldStart("spells");
            for (CountedSpell spell : scope.getValue()) {
                begin(json, spell.at(), spell.verdict(), spell.findings());
                paths(json, spell.missing());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
