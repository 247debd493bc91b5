package io.github.baokao.internal.policy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Fact;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.term.Edition;
import io.github.baokao.term.Level;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationReaderTest {

    private static final String FULL = """
            {"id": "A-1", "target": {"occupation": "电子商务师", "level": 2, "region": "hebei"},
             "asOf": "2026-11-20",
             "candidate": {
              "birthDate": "1994-05-02",
              "certificates": [{"occupation": "互联网营销师", "level": 3, "issued": "2021-06-30", "number": "N1", "kind": "职业技能等级证书"}],
              "employment":  [{"employer": "甲", "occupation": "营销员", "from": "2016-07", "to": null, "employerFounded": "2010-01-01", "employerDissolved": null}],
              "education":   [{"school": "乙", "schoolType": "高等职业学校", "classType": null, "degree": "专科", "major": "电子商务", "majorCategory": null,
                               "status": "毕业", "graduated": "2016-06-30", "evaluated": null}],
              "titles":      [{"name": "助理经济师", "level": "初级", "granted": "2019-12-01", "corresponds": null}],
              "training":    [{"occupation": "电子商务师", "level": 3, "completed": "2020-05-01"}]}}
            """;

    private final ApplicationReader reader =
            new ApplicationReader(CatalogReader.read(Golden.miniCatalog()), (occupation, region) -> List.of());

    @Test
    void readsEveryFact() {
        Application application = reader.read(FULL, TextFormat.JSON);

        assertThat(application.id()).contains("A-1");
        assertThat(application.asOf()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(application.target().region()).contains("hebei");
        Candidate candidate = application.candidate();
        assertThat(candidate.birthDate()).contains(PartialDate.parse("1994-05-02"));
        Fact certificate = first(candidate, "certificates");
        assertThat(certificate.text("kind")).contains("职业技能等级证书");
        assertThat(certificate.text("number")).contains("N1");
        Fact spell = first(candidate, "employment");
        assertThat(spell.date("from").orElseThrow().monthOnly()).isTrue();
        assertThat(spell.has("to")).isFalse();
        Fact schooling = first(candidate, "education");
        assertThat(schooling.text("schoolType")).contains("高等职业学校");
        assertThat(schooling.text("degree")).contains("专科");
        assertThat(schooling.text("status")).contains("毕业");
        assertThat(schooling.flag("evaluated")).isEmpty();
        assertThat(first(candidate, "titles").text("level")).contains("初级");
        assertThat(first(candidate, "training").text("level")).contains(Level.LEVEL_3.id());
    }

    @Test
    void jsonIsYamlAndBothAreReadAlike() {
        assertThat(reader.read(FULL, TextFormat.YAML)).isEqualTo(reader.read(FULL, TextFormat.JSON));
        assertThat(reader.read(FULL.getBytes(StandardCharsets.UTF_8), TextFormat.JSON))
                .isEqualTo(reader.read(FULL, TextFormat.JSON));
    }

    @Test
    void readsPlainYaml() {
        Application application = reader.read("""
                target: {occupation: 电子商务师, level: 二级, edition: 2005}
                asOf: 2026-11-20
                candidate:
                  certificates:
                    - {level: 3, issued: 2021-06, number: 012}
                  titles: []
                  education:
                    - {evaluated: true, status: 在读应届毕业生}
                """, TextFormat.YAML);

        assertThat(application.target().edition()).contains(Edition.STANDARD_2005);
        assertThat(first(application.candidate(), "certificates").text("number"))
                .contains("012");
        Fact schooling = first(application.candidate(), "education");
        assertThat(schooling.flag("evaluated")).contains(true);
        assertThat(schooling.text("status")).contains("应届");
    }

    @Test
    void nullAndAbsentAreNotKnownAndAnEmptyListIsKnown() {
        Candidate candidate = candidate("{\"certificates\": null, \"titles\": []}");

        assertThat(candidate.list("certificates")).isEmpty();
        assertThat(candidate.list("employment")).isEmpty();
        assertThat(candidate.list("titles").orElseThrow()).isEmpty();
        assertThat(candidate("null")).isEqualTo(Candidate.builder().build());
    }

    @ParameterizedTest
    @CsvSource({
        "2,2", "'\"2\"',2", "'\"二级\"',2", "'\"技师\"',2", "'\"二级/技师\"',2", "'\"技师/二级\"',2", "'\"２\"',2",
        "'\" 二级 ／ 技师 \"',2", "'\"2级\"',2", "'\"初级工\"',5", "'\"五级/初级工\"',5", "'\"高级技师\"',1", "1,1", "5,5"
    })
    void readsALevelInManyForms(String written, int level) {
        String text = "{\"target\": {\"occupation\": \"x\", \"level\": " + written + "}, \"asOf\": \"2026-11-20\"}";

        assertThat(reader.read(text, TextFormat.JSON).target().level()).isEqualTo(Level.of(level));
    }

    @ParameterizedTest
    @ValueSource(strings = {"普通高等学校", "普 通高等学校", "普通高等学校　"})
    void whiteSpaceInAWordMakesNoDifference(String word) {
        assertThat(schoolType(word)).contains("普通高等学校");
    }

    /** What people write is read; nobody is taken for a student of a regular school who says that he was none. */
    @ParameterizedTest
    @CsvSource({
        "中专,中等职业学校",
        "职高,中等职业学校",
        "技校,技工学校",
        "高职,高等职业学校",
        "大学,普通高等学校",
        "高中,普通高中",
        "自考,成人高等教育",
        "成考,成人高等教育",
        "函授,成人高等教育",
        "夜大,成人高等教育",
        "电大,成人高等教育",
        "开放大学,成人高等教育",
        "网络教育,成人高等教育",
        "境外高校,境外高校",
        "其他,其他"
    })
    void readsPeoplesWordsForSchools(String written, String word) {
        assertThat(schoolType(written)).contains(word);
    }

    private Optional<String> schoolType(String word) {
        return first(candidate("{\"education\": [{\"schoolType\": \"" + word + "\"}]}"), "education")
                .text("schoolType");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"from\": \"2019-03\", \"to\": \"2019-03-01\"",
                "\"from\": \"2019-03-31\", \"to\": \"2019-03\"",
                "\"from\": \"2019-03-01\", \"to\": \"2019-03-01\"",
                "\"employerFounded\": \"2019-03-09\", \"employerDissolved\": \"2019-03\"",
                "\"employerFounded\": \"2019-03-09\", \"from\": \"2018-03\"",
                "\"from\": \"2030-01-01\"",
                "\"from\": \"2024-02-29\""
            })
    void anOrderThatIsPossibleIsNoFault(String dates) {
        assertThat(candidate("{\"birthDate\": \"1994-05\", \"employment\": [{" + dates + "}]}")
                        .list("employment"))
                .isPresent();
    }

    @Test
    void aCertificateInTheMonthOfBirthIsNotCertainlyWrong() {
        assertThat(candidate("{\"birthDate\": \"1994-05-20\", \"certificates\": [{\"issued\": \"1994-05\"}]}")
                        .list("certificates"))
                .isPresent();
    }

    @Test
    void refusesTextThatIsTooLong() {
        String text = "\"" + "x".repeat(1 << 20) + "\"";

        assertThatThrownBy(() -> reader.read(text, TextFormat.JSON))
                .isInstanceOf(InvalidApplicationException.class)
                .hasMessage("$: 内容过长，最多 1024 KB");
    }

    @Test
    void doesNotListFaultsWithoutEnd() {
        String text = "[" + "{},".repeat(5000) + "{}]";

        assertThatExceptionOfType(InvalidApplicationException.class)
                .isThrownBy(() -> candidate("{\"certificates\": ["
                        + String.join(
                                ",", Collections.nCopies(200, "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1}"))
                        + "]}"))
                .satisfies(e -> assertThat(e.faults()).hasSize(1001));
        assertThatThrownBy(() -> reader.read(text, TextFormat.JSON)).hasMessageStartingWith("$: ");
    }

    @Test
    void theFormatIsToldByTheName() {
        assertThat(TextFormat.of("a.YAML")).isEqualTo(TextFormat.YAML);
        assertThat(TextFormat.of("a.yml")).isEqualTo(TextFormat.YAML);
        assertThat(TextFormat.of("a.json")).isEqualTo(TextFormat.JSON);
        assertThat(TextFormat.of("-")).isEqualTo(TextFormat.JSON);
    }

    private static Fact first(Candidate candidate, String list) {
        return candidate.list(list).orElseThrow().get(0);
    }

    private Candidate candidate(String json) {
        return reader.read(
                        "{\"target\": {\"occupation\": \"x\", \"level\": 2}, \"asOf\": \"2026-11-20\", \"candidate\": "
                                + json + "}",
                        TextFormat.JSON)
                .candidate();
    }
}
