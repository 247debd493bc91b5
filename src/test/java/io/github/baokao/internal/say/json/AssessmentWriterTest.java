package io.github.baokao.internal.say.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import io.github.baokao.assessment.Assessment;
import io.github.baokao.candidate.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        eligibility.writeJson(assessment, written);

        assertThat(compact).doesNotContain("\n").isEqualTo(eligibility.toJson(assessment));
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(compact);
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
                        "conditions",
                        "work");
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
                        "review",
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
    void aLineThatContradictsItsConditionAndAReplacementAreTold() throws IOException {
        JsonNode documents = json(explained("hebei-2-student")).at("/conditions/4/documents");
        JsonNode certificate = documents.at("/3");
        JsonNode proof = documents.at("/4");

        assertThat(certificate.at("/title").textValue()).startsWith("三级");
        assertThat(certificate.at("/conflicting").textValue()).isEqualTo("四级职业资格/职业技能等级证书");
        assertThat(certificate.at("/notes/0").textValue()).startsWith("印作：“四级职业资格/职业技能等级证书”");
        assertThat(proof.at("/treatment").textValue()).isEqualTo("replaced");
        assertThat(proof.at("/replaces").textValue()).isEqualTo("毕业证书");
        assertThat(proof.at("/notes/0").textValue())
                .startsWith("本人尚未毕业，用它代替“毕业证书”：“尚未取得毕业证书的")
                .endsWith("——河北二级报考指南 说明 6");
        assertThat(names(documents.at("/0"))).doesNotContain("conflicting", "replaces");
    }

    @Test
    void aRulingThatHadASayIsTold() throws IOException {
        JsonNode finding =
                json(explained("beijing-1-ruling-counts")).at("/conditions/0/criteria/0/choices/0/findings/0");

        assertThat(finding.get("ruling")).isEqualTo(MAPPER.readTree("""
                {"kind": "occupation", "name": "物流服务师", "counts": true, "decided": "2026-10-08", "by": "评价机构"}
                """));
        assertThat(finding.at("/verdict").textValue()).isEqualTo("satisfied");
    }

    @Test
    void whatNeedsReviewIsTold() throws IOException {
        JsonNode occupation = json(explained("beijing-4-open-list")).at("/conditions/0/review");
        JsonNode conflict = json(explained("beijing-4-employer-conflict")).at("/conditions/0/review");
        JsonNode title = json(explained("hebei-2-junior-title")).at("/conditions/1/review");

        assertThat(occupation).hasSize(1);
        assertThat(names(occupation.at("/0"))).containsExactly("path", "aspect", "name", "lists", "ruling", "text");
        assertThat(occupation.at("/0/path").textValue()).isEqualTo("candidate.employment[0].occupation");
        assertThat(occupation.at("/0/name").textValue()).isEqualTo("推销员");
        assertThat(occupation.at("/0/lists/0/ending").textValue()).isEqualTo("会展设计师等");
        assertThat(occupation.at("/0/ruling").textValue()).isEqualTo("occupation");
        assertThat(occupation.at("/0/text").textValue()).contains("“推销员”", "“会展设计师等”", "评价机构认定", "裁定");
        assertThat(conflict.at("/1/path").textValue()).isEqualTo("candidate.employment[1]");
        assertThat(conflict.at("/1/ruling").isNull()).isTrue();
        assertThat(title.at("/0/path").textValue()).isEqualTo("candidate.titles[0].corresponds");
        assertThat(json(explained("beijing-4-own-work")).at("/conditions/0/review"))
                .isEmpty();
    }

    private static String explained(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/explanations", name + ".yaml"), StandardCharsets.UTF_8);
    }

    @Test
    void refusedLinesAndFilesAreObjectsToo() {
        List<Fault> faults = List.of(new Fault("asOf", "必须填写 \"日期\""));

        assertThat(FaultWriter.ofLine(Optional.of("A-\"1"), 7, List.of()))
                .isEqualTo("{\"id\":\"A-\\\"1\",\"line\":7,\"error\":{\"faults\":[]}}");
        assertThat(FaultWriter.ofLine(Optional.empty(), 7, faults))
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
