package io.github.baokao.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Fault;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentWriterTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Eligibility eligibility = Eligibility.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beijing-level-4.yaml",
                "beijing-level-1.json",
                "standard-2005-level-3.yaml",
                "national-level-3.yaml"
            })
    void aResultIsWrittenAsReviewed(String example) throws IOException {
        String json = AssessmentWriter.pretty(assess(Expected.example(example)));

        Expected.check(example.replaceAll("\\.\\w+$", ".json"), json + "\n");
    }

    @Test
    void compactAndPrettyAreTheSameObject() throws IOException {
        Assessment assessment = assess(Expected.example("hebei-level-2.json"));
        String compact = AssessmentWriter.compact(assessment);
        StringWriter written = new StringWriter();
        AssessmentWriter.write(assessment, written);

        assertThat(compact).doesNotContain("\n").isEqualTo(eligibility.toJson(assessment));
        assertThat(written).hasToString(compact);
        assertThat(MAPPER.readTree(compact)).isEqualTo(MAPPER.readTree(AssessmentWriter.pretty(assessment)));
    }

    @Test
    void fieldsComeInTheOrderThatIsPromised() throws IOException {
        JsonNode result = json(Expected.example("hebei-level-2.json"));

        assertThat(names(result))
                .containsExactly(
                        "id",
                        "programme",
                        "occupation",
                        "level",
                        "region",
                        "verdict",
                        "asOf",
                        "policy",
                        "notices",
                        "conditions");
        assertThat(names(result.at("/conditions/0")))
                .containsExactly(
                        "id",
                        "number",
                        "text",
                        "verdict",
                        "prospect",
                        "earliest",
                        "until",
                        "criteria",
                        "documents",
                        "missing",
                        "notes");
        assertThat(names(result.at("/conditions/0/documents/0")))
                .containsExactly("id", "title", "treatment", "requirements", "notes");
        assertThat(result.at("/verdict").textValue()).isEqualTo("eligible");
        assertThat(result.at("/conditions/0/verdict").textValue()).isEqualTo("satisfied");
        assertThat(result.at("/policy").textValue()).isEqualTo(eligibility.policy());
    }

    @Test
    void anAbsentKeyIsNull() throws IOException {
        JsonNode result = json("{\"target\": {\"occupation\": \"电子商务师\", \"level\": 4}, \"asOf\": \"2026-11-20\"}");

        assertThat(result.get("id").isNull()).isTrue();
        assertThat(result.has("region")).isFalse();
        assertThat(result.has("edition")).isFalse();
    }

    @Test
    void documentsThatNoSourcePrintsAreNotAnEmptyList() throws IOException {
        JsonNode documents = json(Expected.example("national-level-3.yaml")).at("/conditions/0/documents");

        assertThat(documents).hasSize(1);
        assertThat(documents.at("/0/id").textValue()).isEqualTo("not-published");
        assertThat(documents.at("/0/title").textValue()).isEqualTo("来源未公布报考材料");
        assertThat(documents.at("/0/requirements")).isEmpty();
        assertThat(documents.at("/0/notes/0").textValue()).contains("没有公布材料清单");
    }

    @Test
    void whatAnotherGuideTakesIsMarkedAsSuch() throws IOException {
        JsonNode documents = json(Expected.example("beijing-level-4.yaml")).at("/conditions/2/documents");
        List<String> notes = new ArrayList<>();
        for (JsonNode document : documents) {
            if (document.get("id").textValue().equals("graduation-certificate")) {
                document.get("notes").forEach(note -> notes.add(note.textValue()));
            }
        }

        assertThat(notes)
                .anySatisfy(
                        note -> assertThat(note).startsWith("另一份指南的做法").contains("专科及以上", "教育部学籍在线验证报告", "河北二级报考指南"));
    }

    @Test
    void refusedLinesAndFilesAreObjectsToo() {
        List<Fault> faults = List.of(new Fault("asOf", "必须填写 \"日期\""));

        assertThat(FaultWriter.ofLine(7, faults))
                .isEqualTo("{\"line\":7,\"error\":{\"faults\":[{\"path\":\"asOf\",\"message\":\"必须填写 \\\"日期\\\"\"}]}}");
        assertThat(FaultWriter.ofFile("a.json", List.of()))
                .isEqualTo("{\"file\":\"a.json\",\"error\":{\"faults\":[]}}");
    }

    private Assessment assess(String facts) {
        return eligibility.assess(eligibility.read(facts));
    }

    private JsonNode json(String facts) throws IOException {
        return MAPPER.readTree(AssessmentWriter.compact(assess(facts)));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
