package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.advice.Step;
import io.github.baokao.advice.Way;
import io.github.baokao.assessment.FactRef;
import io.github.baokao.catalog.Aspect;
import io.github.baokao.internal.say.text.TermId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes the ways to what is not satisfied yet: {@code "ways": [{"condition", "on", "effort", "steps": [{"kind": "wait | have | acquire",
 * "step", …}]}]}, where {@code step} tells what else there is: {@code wait: until}; {@code state: path, aspect, notBefore,
 * notAfter}; {@code confirm: path, aspect}; {@code work: months, occupation, counting}; the id of a kind of facts, such as
 * {@code certificate}: what is asked of one, as in the criterion.
 */
final class WaysWriter {

    private WaysWriter() {}

    static void ways(JsonGenerator json, List<Way> ways) throws IOException {
        json.writeArrayFieldStart("ways");
        for (Way way : ways) {
            json.writeStartObject();
            json.writeStringField("condition", way.condition().id());
            json.writeStringField("on", way.on().toString());
            json.writeStringField("effort", way.effort().id());
            json.writeArrayFieldStart("steps");
            for (Step step : way.steps()) {
                json.writeStartObject();
                json.writeStringField("kind", step.asks().id());
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
            fact(json, "state", state.at(), state.aspect());
            Json.field(json, "notBefore", state.notBefore().map(LocalDate::toString));
            Json.field(json, "notAfter", state.notAfter().map(LocalDate::toString));
        } else if (step instanceof Step.Confirm confirm) {
            fact(json, "confirm", confirm.at(), confirm.aspect());
        } else if (step instanceof Step.Work work) {
            json.writeStringField("step", "work");
            json.writeNumberField("months", work.months());
            json.writeStringField("occupation", TermId.of(work.occupation()));
            json.writeStringField("counting", TermId.of(work.counting()));
        } else if (step instanceof Step.Acquire acquire) {
            json.writeStringField("step", acquire.kind().id());
            DemandWriter.demands(json, acquire.kind(), acquire.alternative().demands());
        }
    }

    private static void fact(JsonGenerator json, String step, FactRef at, Aspect aspect) throws IOException {
        json.writeStringField("step", step);
        json.writeStringField("path", at.path());
        json.writeStringField("aspect", aspect.id());
    }
}
