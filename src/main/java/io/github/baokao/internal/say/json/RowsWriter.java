package io.github.baokao.internal.say.json;

import java.util.List;

/** Writes a table of texts as JSON. */
public final class RowsWriter {

    private RowsWriter() {}

    /**
     * The rows as an array of arrays, one a line.
     *
     * @param rows the rows
     * @return JSON
     */
    public static String of(List<List<String>> rows) {
        return Json.text(false, json -> {
            json.writeStartArray();
            for (List<String> row : rows) {
                json.writeRaw('\n');
                json.writeStartArray();
                for (String cell : row) {
                    json.writeString(cell);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }
}
