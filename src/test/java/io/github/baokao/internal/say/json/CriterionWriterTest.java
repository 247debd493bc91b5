package io.github.baokao.internal.say.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.baokao.assessment.CriterionResult;
import io.github.baokao.catalog.Condition;
import io.github.baokao.internal.say.text.GrownCatalog;
import io.github.baokao.term.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriterionWriterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void aTreeOfKindsThatOnlyYamlKnowsIsWritten() throws IOException {
        JsonNode json = json(GrownCatalog.condition());

        assertThat(json.get("requires")).isEqualTo(MAPPER.readTree("""
                {"allOf": [0, {"anyOf": [1, {"allOf": [2, 3]}, 4]}]}
                """));
        assertThat(json.get("criteria")).isEqualTo(MAPPER.readTree("""
                [{"kind": "work", "verdict": "satisfied", "months": 30, "occupation": "own-or-related", "counting": "cumulative",
                  "choices": []},
                 {"kind": "contest", "verdict": "satisfied", "contest": {"atLeast": "provincial"}, "occupation": "own", "place": 3,
                  "then": {"months": 6, "occupation": "own", "counting": "cumulative"}, "choices": []},
                 {"kind": "person", "verdict": "satisfied", "age": 18, "choices": []},
                 {"kind": "certificate", "verdict": "satisfied", "level": 5, "occupation": "own", "heldYears": 2, "choices": []},
                 {"kind": "contest", "verdict": "satisfied", "contest": "national", "occupation": "own", "choices": []}]
                """));
    }

    @Test
    void whereAllMustBeMetNothingIsSaidOfIt() throws IOException {
        Condition plain = GrownCatalog.CATALOG
                .programme("hebei-level-2")
                .orElseThrow()
                .conditions()
                .get(1);

        assertThat(json(plain).has("requires")).isFalse();
    }

    private static JsonNode json(Condition condition) throws IOException {
        List<CriterionResult> results = condition.criteria().stream()
                .map(criterion -> new CriterionResult(criterion, Verdict.SATISFIED, List.of(), Optional.empty()))
                .toList();
        return MAPPER.readTree(Json.text(false, json -> {
            json.writeStartObject();
            CriterionWriter.criteria(json, condition.requires(), results);
            json.writeEndObject();
        }));
    }
}
