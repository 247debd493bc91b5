package io.github.baokao.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ConstantGeneratorTest {

    @Test
    void writesEveryCharacterAsJacksonDoes() throws IOException {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = Character.isSurrogate((char) c) ? "甲\uD83D\uDE00乙" : "甲" + (char) c + "z";
            assertAlike(json -> json.writeString(text));
        }
    }

    @Test
    void putsCommasAndBracketsAsJacksonDoes() throws IOException {
        assertAlike(json -> {
            json.writeStartObject();
            json.writeNumberField("a", 7);
            json.writeArrayFieldStart("b\"");
            json.writeStartArray();
            json.writeEndArray();
            for (int number : new int[] {0, 9, 10, 99, 100, -1, Integer.MIN_VALUE}) {
                json.writeNumber(number);
            }
            json.writeStartObject();
            json.writeBooleanField("c", true);
            json.writeBooleanField("d", false);
            json.writeNullField("e");
            json.writeEndObject();
            json.writeEndArray();
            json.writeObjectFieldStart("f");
            json.writeEndObject();
            Json.constant(json, "g", "一\n二");
            Json.date(json, "h", LocalDate.of(2026, 1, 9));
            Json.date(json, "i", LocalDate.of(-5, 12, 31));
            Json.date(json, "j", LocalDate.of(12345, 10, 1));
            json.writeEndObject();
        });
    }

    @Test
    void growsWithWhatIsWritten() throws IOException {
        String text = "长".repeat(50_000);
        assertAlike(json -> {
            json.writeStartArray();
            for (int i : IntStream.range(0, 5).toArray()) {
                json.writeString(text + i);
            }
            json.writeEndArray();
        });
    }

    private static void assertAlike(Json.Content content) throws IOException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(expected)) {
            content.write(json);
        }
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        Json.write(found, new Constants(), content);
        assertThat(found.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString(StandardCharsets.UTF_8));
    }
}
