package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.assessment.Choice;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.catalog.Alternative;
import io.github.baokao.catalog.Clause;
import io.github.baokao.catalog.Criterion;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.TestType;
import io.github.baokao.catalog.Work;
import io.github.baokao.internal.say.text.CriterionText;
import java.io.IOException;
import java.util.List;

/** Writes the criteria of a condition: what is required, and the choices with what was found. */
final class CriterionWriter {

    private CriterionWriter() {}

    static void criteria(JsonGenerator json, Clause requires, List<CriterionResult> results) throws IOException {
        if (!CriterionText.isPlain(requires)) {
            json.writeFieldName("requires");
            tree(json, requires, 0);
        }
        json.writeArrayFieldStart("criteria");
        for (CriterionResult result : results) {
            Json.once(json, result.criterion(), result.verdict(), some -> {
                some.writeStartObject();
                Json.constant(some, "kind", result.criterion().kind().id());
                Json.constant(some, "verdict", result.verdict().id());
                required(some, result.criterion());
                some.writeArrayFieldStart("choices");
            });
            for (Choice choice : result.choices()) {
                FindingWriter.judged(json, choice.at(), choice.verdict(), choice.findings());
            }
            json.writeEndArray();
            if (result.best().isPresent()) {
                FindingWriter.runs(json, result.best().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** How the criteria go together, each by its place among all of them, of which so many stand before. */
    private static void tree(JsonGenerator json, Clause clause, int before) throws IOException {
        if (clause instanceof Criterion) {
            json.writeNumber(before);
            return;
        }
        boolean all = clause instanceof Clause.AllOf;
        List<Clause> parts = all ? ((Clause.AllOf) clause).parts() : ((Clause.AnyOf) clause).parts();
        json.writeStartObject();
        json.writeArrayFieldStart(all ? "allOf" : "anyOf");
        int place = before;
        for (Clause part : parts) {
            tree(json, part, place);
            place += part.criteria().size();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What may be asked for in lists of words has alternatives, be it one. */
    private static void required(JsonGenerator json, Criterion criterion) throws IOException {
        boolean words = criterion.kind().asks().stream().anyMatch(ask -> ask.test() == TestType.WORDS);
        if (criterion.isWork()) {
            work(json, criterion.work().orElseThrow());
        } else if (words || criterion.anyOf().size() > 1) {
            json.writeArrayFieldStart("anyOf");
            for (Alternative alternative : criterion.anyOf()) {
                json.writeStartObject();
                alternative(json, criterion.kind(), alternative);
                json.writeEndObject();
            }
            json.writeEndArray();
        } else {
            alternative(json, criterion.kind(), criterion.anyOf().get(0));
        }
    }

    private static void alternative(JsonGenerator json, Kind kind, Alternative alternative) throws IOException {
        DemandWriter.demands(json, kind, alternative.demands());
        if (alternative.work().isPresent()) {
            json.writeObjectFieldStart("then");
            work(json, alternative.work().get());
            json.writeEndObject();
        }
    }

    static void work(JsonGenerator json, Work work) throws IOException {
        if (work.months() % 12 == 0) {
            json.writeNumberField("years", work.months() / 12);
        } else {
            json.writeNumberField("months", work.months());
        }
        Json.term(json, "occupation", work.occupation());
        Json.term(json, "counting", work.counting());
    }
}
