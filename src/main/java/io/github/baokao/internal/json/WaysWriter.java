package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.advice.Step;
import io.github.baokao.advice.Way;
import io.github.baokao.internal.text.TermId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes the ways to what is not satisfied yet: {@code "ways": [{"condition", "on", "steps": [{"kind": "wait | have | acquire",
 * "step", …}]}]}, where {@code step} tells what else there is: {@code wait: until}; {@code state: path, aspect, notBefore,
 * notAfter}; {@code confirm: path, aspect}; {@code certificate: level, occupation}; {@code title: level}; {@code training:
 * level}; {@code schooling: schooling}, as in {@code anyOf}; {@code work: months, occupation, counting}.
 */
final class WaysWriter {

    private WaysWriter() {}

    static void ways(JsonGenerator json, List<Way> ways) throws IOException {
        json.writeArrayFieldStart("ways");
        for (Way way : ways) {
            json.writeStartObject();
            json.writeStringField("condition", way.condition().id());
            json.writeStringField("on", way.on().toString());
            json.writeArrayFieldStart("steps");
            for (Step step : way.steps()) {
                json.writeStartObject();
                json.writeStringField("kind", step.kind().id());
                step(json, step);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void step(JsonGenerator json, Step step) throws IOException {
        if (step instanceof Step.Wait wait) {
            json.writeStringField("step", "wait");
            json.writeStringField("until", wait.until().toString());
        } else if (step instanceof Step.State state) {
            fact(json, "state", state.path(), TermId.of(state.aspect()));
            Json.field(json, "notBefore", state.notBefore().map(LocalDate::toString));
            Json.field(json, "notAfter", state.notAfter().map(LocalDate::toString));
        } else if (step instanceof Step.Confirm confirm) {
            fact(json, "confirm", confirm.path(), TermId.of(confirm.aspect()));
        } else if (step instanceof Step.Work work) {
            json.writeStringField("step", "work");
            json.writeNumberField("months", work.months());
            json.writeStringField("occupation", TermId.of(work.occupation()));
            json.writeStringField("counting", TermId.of(work.counting()));
        } else {
            acquired(json, step);
        }
    }

    private static void acquired(JsonGenerator json, Step step) throws IOException {
        if (step instanceof Step.AcquireCertificate certificate) {
            json.writeStringField("step", "certificate");
            json.writeNumberField("level", certificate.level().number());
            json.writeStringField("occupation", TermId.of(certificate.occupation()));
        } else if (step instanceof Step.AcquireTitle title) {
            json.writeStringField("step", "title");
            json.writeStringField("level", TermId.of(title.level()));
        } else if (step instanceof Step.AcquireTraining training) {
            json.writeStringField("step", "training");
            json.writeNumberField("level", training.level().number());
        } else if (step instanceof Step.AcquireSchooling schooling) {
            json.writeStringField("step", "schooling");
            json.writeFieldName("schooling");
            CriterionWriter.education(json, schooling.schooling());
        }
    }

    private static void fact(JsonGenerator json, String step, String path, String aspect) throws IOException {
        json.writeStringField("step", step);
        json.writeStringField("path", path);
        json.writeStringField("aspect", aspect);
    }
}
