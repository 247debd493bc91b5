package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.candidate.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes what stands in the place of a result where an application was refused: {@code {"id": "A-1", "line": 7, "error": {"faults":
 * [{"path", "message"}]}}}, with {@code file} instead of {@code line} where the application is a file of its own. The id is that of
 * the application, where it states one that can be read.
 */
public final class FaultWriter {

    private FaultWriter() {}

    /**
     * The object for a refused line.
     *
     * @param id what the application is called
     * @param line the number of the line, counted from 1
     * @param faults every fault
     * @return the JSON object in one line
     */
    public static String ofLine(Optional<String> id, long line, List<Fault> faults) {
        return Json.text(false, json -> {
            json.writeStartObject();
            if (id.isPresent()) {
                json.writeStringField("id", id.get());
            }
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
