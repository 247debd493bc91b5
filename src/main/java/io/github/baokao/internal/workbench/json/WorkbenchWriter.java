package io.github.baokao.internal.workbench.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.diagnostic.Span;
import io.github.baokao.internal.say.json.Json;
import io.github.baokao.internal.say.text.TermId;
import io.github.baokao.internal.workbench.cases.CaseResult;
import io.github.baokao.internal.workbench.coverage.Coverage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes what came of the cases of a policy:
 *
 * <pre>
 * {"programmeCases": 785, "ruleCases": 151, "pictureCases": 25,
 *  "failed": [{"file", "line", "column", "title", "failures": ["…"]}],
 *  "coverage": [{"kind": "rule", "word": "规则", "all", "touched", "untouched": [{"file", "line", "column", "text"}]}]}
 * </pre>
 */
public final class WorkbenchWriter {

    private WorkbenchWriter() {}

    /**
     * The result of a run.
     *
     * @param counts how many cases of conditions, of rules and of pictures were run
     * @param failed those of them that failed
     * @param coverage what the cases touch, if it was asked for
     * @return JSON on one line
     */
    public static String test(List<Integer> counts, List<CaseResult> failed, Optional<Coverage> coverage) {
        return Json.text(false, json -> {
            json.writeStartObject();
            json.writeNumberField("programmeCases", counts.get(0));
            json.writeNumberField("ruleCases", counts.get(1));
            json.writeNumberField("pictureCases", counts.get(2));
            json.writeArrayFieldStart("failed");
            for (CaseResult one : failed) {
                json.writeStartObject();
                place(json, one.at());
                json.writeStringField("title", one.title());
                Json.strings(json, "failures", one.failures());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (coverage.isPresent()) {
                coverage(json, coverage.get());
            }
            json.writeEndObject();
        });
    }

    private static void coverage(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeArrayFieldStart("coverage");
        for (Coverage.Group group : coverage.groups()) {
            json.writeStartObject();
            json.writeStringField("kind", TermId.of(group.kind()));
            json.writeStringField("word", group.kind().word());
            json.writeNumberField("all", group.all());
            json.writeNumberField("touched", group.touched());
            json.writeArrayFieldStart("untouched");
            for (Coverage.Untouched part : group.untouched()) {
                json.writeStartObject();
                place(json, part.at().span());
                json.writeStringField("text", part.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** File, line and column of something in a policy. */
    static void place(JsonGenerator json, Span at) throws IOException {
        json.writeStringField("file", at.file());
        json.writeNumberField("line", at.line());
        json.writeNumberField("column", at.column());
    }
}
