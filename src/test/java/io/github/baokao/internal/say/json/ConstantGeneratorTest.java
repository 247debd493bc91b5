package io.github.baokao.internal.say.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.baokao.candidate.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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
            Json.partialDate(json, "k", Optional.of(PartialDate.of(YearMonth.of(2026, 1))));
            Json.partialDate(json, "l", Optional.of(PartialDate.of(YearMonth.of(987, 12))));
            Json.partialDate(json, "m", Optional.of(PartialDate.of(YearMonth.of(-5, 2))));
            Json.partialDate(json, "n", Optional.of(PartialDate.of(YearMonth.of(12345, 2))));
            Json.partialDate(json, "o", Optional.of(PartialDate.of(LocalDate.of(2026, 11, 20))));
            Json.partialDate(json, "p", Optional.empty());
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

    @Test
    void whatIsKnownMayLeaveSomethingOpen() throws IOException {
        Object one = "一";
        Object two = "二";
        assertAlike(json -> {
            json.writeStartArray();
            for (int i = 0; i < 3; i++) {
                Json.once(json, one, two, two, some -> {
                    some.writeStartObject();
                    Json.constant(some, "a", "一");
                });
                Json.once(json, one, two, one, some -> some.writeFieldName("b"));
                json.writeNumber(i);
                Json.once(json, one, one, some -> some.writeArrayFieldStart("c"));
                json.writeString("三");
                Json.once(json, two, one, some -> some.writeString("b"));
                json.writeEndArray();
                Json.once(json, two, two, some -> some.writeObjectFieldStart("d"));
                json.writeNumberField("e", i);
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    @Test
    void repeatsMoreThanItKnowsThePlacesOf() throws IOException {
        List<String> values = IntStream.range(0, 100).mapToObj(i -> "第" + i).toList();
        assertAlike(json -> {
            json.writeStartArray();
            for (int round = 0; round < 2; round++) {
                for (String value : values) {
                    Json.again(json, value, some -> some.writeString(value));
                }
            }
            json.writeEndArray();
        });
    }

    @Test
    void keepsApartWhatMeetsAtOnePlace() throws IOException {
        List<Integer> values = IntStream.range(0, 50_000).boxed().toList();
        assertAlike(json -> {
            json.writeStartArray();
            for (int round = 0; round < 2; round++) {
                for (Integer value : values) {
                    Json.once(json, value, this, some -> some.writeNumber(value));
                }
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
