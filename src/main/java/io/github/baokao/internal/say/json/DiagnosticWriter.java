package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.diagnostic.Diagnostic;
import io.github.baokao.diagnostic.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes the faults of a policy: {@code [{"code", "severity": "error | warning", "file", "line", "column", "length", "message",
 * "help"}]}, with 0 for line, column and length where a file as a whole is meant, and {@code help} null where there is none.
 */
public final class DiagnosticWriter {
    private DiagnosticWriter() {}

    /**
     * The array of some faults.
     *
     * @param diagnostics the faults
     * @return a JSON array, indented
     */
    public static String array(List<Diagnostic> diagnostics) {
        return Json.text(true, json -> {
            json.writeStartArray();
            for (Diagnostic diagnostic : diagnostics) {
                write(json, diagnostic);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        Span span = diagnostic.span();
        json.writeStartObject();
        json.writeStringField("code", diagnostic.code());
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("file", span.file());
        json.writeNumberField("line", span.line());
        json.writeNumberField("column", span.column());
        json.writeNumberField("length", span.length());
        json.writeStringField("message", diagnostic.message());
        Json.field(json, "help", diagnostic.help());
        json.writeEndObject();
    }
}
