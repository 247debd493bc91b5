package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.catalog.CertificateCriterion;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.EducationCriterion;
import io.github.baokao.catalog.EducationKind;
import io.github.baokao.catalog.TitleCriterion;
import io.github.baokao.catalog.TrainingCriterion;
import io.github.baokao.catalog.WorkCriterion;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the criteria of a condition: what is required, and the choices with what was found. */
final class CriterionWriter {

    private CriterionWriter() {}

    static void criteria(JsonGenerator json, List<CriterionResult> results) throws IOException {
        json.writeArrayFieldStart("criteria");
        for (CriterionResult result : results) {
            Json.once(json, result.criterion(), result.verdict(), some -> {
                some.writeStartObject();
                Json.constant(some, "kind", kind(result.criterion()));
                Json.constant(some, "verdict", result.verdict().id());
                required(some, result.criterion());
                some.writeArrayFieldStart("choices");
            });
            for (Choice choice : result.choices()) {
                FindingWriter.judged(json, choice.path(), choice.verdict(), choice.findings());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void work(JsonGenerator json, WorkCriterion work) throws IOException {
        json.writeNumberField("years", work.years());
        Json.term(json, "occupation", work.occupation());
        Json.term(json, "counting", work.counting());
    }

    private static String kind(Criterion criterion) {
        if (criterion instanceof CertificateCriterion) {
            return "certificate";
        } else if (criterion instanceof TitleCriterion) {
            return "title";
        } else if (criterion instanceof TrainingCriterion) {
            return "training";
        }
        return criterion instanceof EducationCriterion ? "education" : "work";
    }

    private static void required(JsonGenerator json, Criterion criterion) throws IOException {
        if (criterion instanceof CertificateCriterion certificate) {
            json.writeNumberField("level", certificate.level().number());
            Json.term(json, "occupation", certificate.occupation());
            if (certificate.heldYears().isPresent()) {
                json.writeNumberField("heldYears", certificate.heldYears().get());
            }
            then(json, certificate.then());
        } else if (criterion instanceof TitleCriterion title) {
            Json.term(json, "level", title.level());
            then(json, title.then());
        } else if (criterion instanceof TrainingCriterion training) {
            json.writeNumberField("level", training.level().number());
        } else if (criterion instanceof EducationCriterion education) {
            json.writeArrayFieldStart("anyOf");
            for (EducationKind kind : education.anyOf()) {
                education(json, kind);
            }
            json.writeEndArray();
        } else if (criterion instanceof WorkCriterion work) {
            work(json, work);
        }
    }

    private static void then(JsonGenerator json, Optional<WorkCriterion> then) throws IOException {
        if (then.isPresent()) {
            json.writeObjectFieldStart("then");
            work(json, then.get());
            json.writeEndObject();
        }
    }

    static void education(JsonGenerator json, EducationKind kind) throws IOException {
        json.writeStartObject();
        Json.terms(json, "schools", kind.schools());
        Json.terms(json, "classes", kind.classes());
        Json.terms(json, "degrees", kind.degrees());
        Json.term(json, "major", kind.major());
        Json.terms(json, "status", kind.status());
        json.writeBooleanField("evaluated", kind.evaluated());
        if (kind.graduatedYears().isPresent()) {
            json.writeNumberField("graduatedYears", kind.graduatedYears().get());
        }
        json.writeEndObject();
    }
}
