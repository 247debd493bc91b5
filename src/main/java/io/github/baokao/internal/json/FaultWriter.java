package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.candidate.Fault;
import java.io.IOException;
import java.util.List;

/**
 * Writes what stands in the place of a result where an application was refused: {@code {"line": 7, "error": {"faults":
 * [{"path", "message"}]}}}, with {@code file} instead of {@code line} where the application is a file of its own.
 */
public final class FaultWriter {

    private FaultWriter() {}

    /**
     * The object for a refused line.
     *
     * @param line the number of the line, counted from 1
     * @param faults every fault
     * @return the JSON object in one line
     */
    public static String ofLine(long line, List<Fault> faults) {
        return Json.text(false, json -> {
            json.writeStartObject();
            json.writeNumberField("line", line);
            error(json, faults);
        });
    }

    /**
     * The object for a refused file.
     *
     * @param file its name
     * @param faults every fault
     * @return the JSON object in one line
     */
    public static String ofFile(String file, List<Fault> faults) {
        return Json.text(false, json -> {
            json.writeStartObject();
            json.writeStringField("file", file);
            error(json, faults);
        });
    }

    private static void error(JsonGenerator json, List<Fault> faults) throws IOException {
        json.writeObjectFieldStart("error");
        json.writeArrayFieldStart("faults");
        for (Fault fault : faults) {
            json.writeStartObject();
            json.writeStringField("path", fault.path());
            json.writeStringField("message", fault.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
