package io.github.baokao.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.term.Blank;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person states for filing is read whole or refused with every fault, none of which repeats it. */
class FilingFactsTest {
    private static final Eligibility ELIGIBILITY = Eligibility.bundled();

    private static final String GOOD = """
            condition: hebei-2-1
            person: {name: 张三, sex: 男, identityNumber: 11010519900307123X, phone: 13800138000, postYears: 5,
                     enrolled: 2010-09, witnesses: [李四, 王五]}
            written:
              level-four-application-form:
                name: 张三
                work: [{起年: "2019", 起月: "3", 工作单位: 某公司}, {起年: "2021"}]
                schooling: {院校: 某校}
            files: {身份证人像面照片: front.jpg, 其他: [a.jpg, b.jpg]}
            """;

    @Test
    void allFourPartsAreRead() {
        FilingFacts facts = ELIGIBILITY.readFiling(GOOD);

        assertThat(facts.condition()).contains("hebei-2-1");
        assertThat(facts.particulars())
                .isEqualTo(Particulars.builder()
                        .text(Particular.NAME, "张三")
                        .text(Particular.SEX, "男")
                        .text(Particular.IDENTITY_NUMBER, "11010519900307123X")
                        .text(Particular.PHONE, "13800138000")
                        .postYears(5)
                        .enrolled(PartialDate.parse("2010-09"))
                        .witnesses(List.of("李四", "王五"))
                        .build());
        assertThat(facts.written().lines("level-four-application-form", "name"))
                .containsExactly(Map.of(Blank.NAME, "张三"));
        assertThat(facts.written().lines("level-four-application-form", "work"))
                .containsExactly(
                        Map.of(Blank.FROM_YEAR, "2019", Blank.FROM_MONTH, "3", Blank.WORKPLACE, "某公司"),
                        Map.of(Blank.FROM_YEAR, "2021"));
        assertThat(facts.written().lines("level-four-application-form", "schooling"))
                .containsExactly(Map.of(Blank.SCHOOL, "某校"));
        assertThat(facts.written().lines("level-four-work-pledge", "name")).isEmpty();
        assertThat(facts.files()).isEqualTo(Map.of("身份证人像面照片", List.of("front.jpg"), "其他", List.of("a.jpg", "b.jpg")));
    }

    @Test
    void nothingAtAllIsGood() {
        assertThat(ELIGIBILITY.readFiling("{}")).isEqualTo(FilingFacts.NONE);
        assertThat(ELIGIBILITY.readFiling("{\"person\": {\"name\": null}, \"files\": null}"))
                .isEqualTo(FilingFacts.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "condition: hebe-2-1|condition|是不是 “hebei-2-1”",
                "conditon: hebei-2-1|conditon|condition",
                "person: {nmae: 张三}|person.nmae|name",
                "person: {sex: 男性}|person.sex|男、女",
                "person: {enrolled: 2010}|person.enrolled|YYYY-MM",
                "written: {level-four-aplication-form: {}}|written.level-four-aplication-form|level-four-application-form",
                "written: {level-four-work-pledge: {nane: 张三}}|written.level-four-work-pledge.nane|name",
                "written: {level-four-work-pledge: {work: {起念: 2019}}}|written.level-four-work-pledge.work.*|起年",
                "written: {level-four-work-pledge: {work: 张三}}|written.level-four-work-pledge.work|一组字段",
                "written: {level-four-application-form: {work: {起年: 2019}}}|written.level-four-application-form.work|列表",
                "files: {其他: {}}|files.*|列表",
            })
    void aFaultNamesTheNearest(String text, String path, String says) {
        assertThatThrownBy(() -> ELIGIBILITY.readFiling(text))
                .isInstanceOfSatisfying(InvalidApplicationException.class, e -> {
                    assertThat(e.faults()).extracting(Fault::path).containsExactly(path);
                    assertThat(e.faults().get(0).message()).contains(says);
                });
    }

    /** A name or number in the wrong place is not repeated, whatever the place. */
    @Test
    void noFaultRepeatsWhatIdentifies() {
        String name = "欧阳某某";
        String number = "11010519900307123X";
        for (String bad : List.of(
                "condition: %s",
                "%s: 1",
                "person: {%s: 1}",
                "person: {sex: %s}",
                "person: {postYears: %s}",
                "person: {enrolled: %s}",
                "person: {witnesses: %s}",
                "written: {%s: {}}",
                "written: {level-four-work-pledge: {%s: 1}}",
                "written: {level-four-work-pledge: {work: {%s: 1}}}",
                "written: {level-four-application-form: {work: %s}}",
                "files: {%s: {}}",
                "files: %s")) {
            for (String secret : List.of(name, number)) {
                assertThatThrownBy(() -> ELIGIBILITY.readFiling(bad.formatted(secret)))
                        .as(bad)
                        .isInstanceOf(InvalidApplicationException.class)
                        .hasMessageNotContaining(secret);
            }
        }
    }

    @Test
    void nothingShowsInATextOfIt() {
        FilingFacts facts = ELIGIBILITY.readFiling(GOOD);

        assertThat(facts + " " + facts.particulars() + facts.written())
                .isEqualTo("FilingFacts[condition=Optional[hebei-2-1]] Particulars[]Written[]");
    }
}
