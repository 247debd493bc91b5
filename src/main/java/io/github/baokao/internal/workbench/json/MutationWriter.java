package io.github.baokao.internal.workbench.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.internal.say.json.Json;
import io.github.baokao.internal.say.text.TermId;
import io.github.baokao.internal.workbench.mutation.Mutant;
import io.github.baokao.internal.workbench.mutation.MutantOutcome;
import io.github.baokao.internal.workbench.mutation.MutationReport;
import java.io.IOException;
import java.util.List;

/**
 * Writes what became of mutants:
 *
 * <pre>
 * {"noticed", "survived", "unused", "refused", "percent", "survivors": [{"file", "line", "column", "kind", "id", "text"}],
 *  "explained": […], "stale": [{"file", "line", "column", "text"}]}
 * </pre>
 */
public final class MutationWriter {

    private MutationWriter() {}

    /**
     * The report.
     *
     * @param report the report
     * @return JSON on one line
     */
    public static String write(MutationReport report) {
        return Json.text(false, json -> {
            json.writeStartObject();
            for (MutantOutcome outcome : MutantOutcome.values()) {
                json.writeNumberField(TermId.of(outcome), report.count(outcome));
            }
            json.writeNumberField("percent", report.percent());
            mutants(json, "survivors", report.survivors());
            mutants(json, "explained", report.explained());
            json.writeArrayFieldStart("stale");
            for (Diagnostic stale : report.stale()) {
                json.writeStartObject();
                WorkbenchWriter.place(json, stale.span());
                json.writeStringField("text", stale.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void mutants(JsonGenerator json, String name, List<Mutant> mutants) throws IOException {
        json.writeArrayFieldStart(name);
        for (Mutant mutant : mutants) {
            json.writeStartObject();
            WorkbenchWriter.place(json, mutant.at().span());
            json.writeStringField("kind", TermId.of(mutant.kind()));
            json.writeStringField("id", mutant.id());
            json.writeStringField("text", mutant.description());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
