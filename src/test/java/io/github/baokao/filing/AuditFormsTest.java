package io.github.baokao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.Expected;
import io.github.baokao.Filing;
import io.github.baokao.term.Blank;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import io.github.baokao.term.Verdict;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not known and what is written wrongly on the forms. */
class AuditFormsTest {
    private static final Eligibility ELIGIBILITY = Eligibility.bundled();

    @Test
    void whatIsMissingIsNamedWithThePathOfTheFact() {
        Audit audit = hebei("person: {name: 张三, sex: 女}");
        assertThat(fields(audit, CheckKind.FIELD_KNOWN, Verdict.UNDETERMINED))
                .contains("phone", "identity-number", "employer-phone")
                .doesNotContain("name", "sex", "level", "number", "study");
        assertThat(fields(audit, CheckKind.FIELD_KNOWN, Verdict.SATISFIED)).contains("name", "sex");
        assertThat(Filings.remarks(audit, CheckKind.FIELD_KNOWN)).contains(Remark.found(Blank.PHONE, "person.phone"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: 张三                       | name | SATISFIED
            name: '张 三 '                   | name | SATISFIED
            name: 张山                       | name | NOT_SATISFIED
            sex: 女                          | name | NOT_SATISFIED
            phone: '13800138000'             | phone | UNDETERMINED
            level: 二级                      | level | SATISFIED
            level: 三级                      | level | NOT_SATISFIED
            certificate-issued: 2021年6月30日 | certificate-issued | SATISFIED
            certificate-issued: 2021.06.30   | certificate-issued | SATISFIED
            certificate-issued: 2021.06.03   | certificate-issued | NOT_SATISFIED
            certificate-number: s000011112222 | certificate-number | SATISFIED
            study: {院校: 戊己学院}           | study | NEEDS_REVIEW
            name: 张三                       | study | SATISFIED
            pledge: {签名: 张三, 签字日期: 2026年11月20日} | pledge | SATISFIED
            pledge: {签名: 张三, 签字日期: 2026年11月21日} | pledge | NOT_SATISFIED
            pledge: {签名: 李四, 签字日期: 2026-11-20} | pledge | NOT_SATISFIED
            """)
    void eachFieldIsComparedWithWhatIsToBeWritten(String written, String field, Verdict verdict) {
        Audit audit = hebei("person: {name: 张三, sex: 女}\nwritten: {hebei-application-form: {" + written + "}}");
        assertThat(fields(audit, CheckKind.FIELD_WRITTEN, verdict)).contains(field);
        assertThat(audit.checks(CheckKind.CONDITION_COPIED)).isEmpty();
    }

    @Test
    void aFormThatIsNotBegunIsNotCompared() {
        assertThat(hebei("person: {name: 张三}").checks(CheckKind.FIELD_WRITTEN)).isEmpty();
    }

    /** Lines are found by what they say, in whatever order; one too many is superfluous. */
    @Test
    void linesOfWorkMayStandInAnotherOrder() {
        String first = "{起止年月: '2016.7-至今', 工作单位: 丙丁网络公司, 从事职业: 电子商务师, 证明人: 李四}";
        String wrong = "{起止年月: 2012.07-2016.07, 工作单位: 甲乙商贸公司, 从事职业: 营销员, 证明人: 王五}";
        String person = "person: {name: 张三, witnesses: [王五, 李四]}\nwritten: {hebei-application-form: {work: [%s]}}";
        Audit audit = hebei(person.formatted(first + ", " + wrong + ", {证明人: 赵六}"));
        List<Examined> lines = audit.checks(CheckKind.FIELD_WRITTEN).stream()
                .filter(check -> ((Subject.Field) check.subject()).field().id().equals("work"))
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines).extracting(Examined::verdict).contains(Verdict.NOT_SATISFIED, Verdict.NEEDS_REVIEW);
        assertThat(lines.stream()
                        .filter(check -> check.verdict() == Verdict.NOT_SATISFIED)
                        .flatMap(check -> check.remarks().stream())
                        .map(Remark::about))
                .contains(Blank.MONTHS)
                .doesNotContain(Blank.WORKPLACE, Blank.WITNESS);
    }

    /** Each line has its own years; a sum is true in one sentence only, which a person must look at. */
    @ParameterizedTest
    @CsvSource({
        "2, 3, SATISFIED",
        "2, 5, NOT_SATISFIED",
        "'', 5, NEEDS_REVIEW",
        "'', '', NOT_SATISFIED",
        "3, 3, NOT_SATISFIED",
    })
    void aLineOfWorkHasItsOwnYears(String first, String second, Verdict verdict) {
        String line = "{起年: %s, 起月: 7, 止年: %s, 止月: %s, 工作单位: %s, 从事职业: 互联网营销师%s}";
        String lines = line.formatted("2020", "2023", "6", "甲", first.isEmpty() ? "" : ", 年数: " + first)
                        .replace("起月: 7", "起月: 8")
                + ", "
                + line.formatted("2023", "2026", "11", "乙", second.isEmpty() ? "" : ", 年数: " + second);
        Filing filing = ELIGIBILITY.filing(ELIGIBILITY.read("""
                target: {occupation: 互联网营销师, level: 4, region: beijing}
                asOf: 2026-11-20
                candidate:
                  employment:
                    - {employer: 甲, occupation: 互联网营销师, from: 2020-08-01, to: 2023-06-30}
                    - {employer: 乙, occupation: 互联网营销师, from: 2023-07-01}
                """));
        Audit audit = filing.of(
                        ELIGIBILITY.readFiling("written: {level-four-application-form: {work: [" + lines + "]}}"))
                .by("beijing-4-1")
                .audit();
        Verdict lowest = audit.checks(CheckKind.FIELD_WRITTEN).stream()
                .filter(check -> ((Subject.Field) check.subject()).field().id().equals("work"))
                .map(Examined::verdict)
                .min(Verdict::compareTo)
                .orElseThrow();
        assertThat(lowest).isEqualTo(verdict);
    }

    @Test
    void theConditionIsCopiedCharacterByCharacter() throws IOException {
        Filing filing = ELIGIBILITY
                .filing(ELIGIBILITY.read(Expected.example("beijing-level-4.yaml")))
                .by("beijing-4-3");
        String text = filing.forms().stream()
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.field().id().equals("condition"))
                .map(field -> field.lines().get(0).blanks().get(0).value().orElseThrow())
                .findFirst()
                .orElseThrow();

        assertThat(copied(filing, text).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(copied(filing, " " + text.replace('（', '(').replace("，", " ， "))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(copied(filing, text + "①").verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        Examined shortened = copied(filing, text.substring(0, text.length() - 3));
        assertThat(shortened.verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(shortened.remarks()).extracting(Remark::about).containsExactly(Observation.COPY);
        Audit none = filing.of(stated("level-four-application-form: {occupation: 信息安全测试员}"))
                .audit();
        assertThat(Filings.lowest(none, CheckKind.CONDITION_COPIED)).isEqualTo(Verdict.NOT_SATISFIED);
    }

    private static Examined copied(Filing filing, String text) {
        FilingFacts facts = stated("level-four-application-form: {condition: \"" + text + "\"}");
        return filing.of(facts).audit().checks(CheckKind.CONDITION_COPIED).get(0);
    }

    private static FilingFacts stated(String written) {
        return ELIGIBILITY.readFiling("condition: beijing-4-3\nwritten: {" + written + "}");
    }

    private static Audit hebei(String filing) {
        return Filings.filing()
                .of(ELIGIBILITY.readFiling(filing))
                .by("hebei-2-1")
                .audit();
    }

    private static List<String> fields(Audit audit, CheckKind kind, Verdict verdict) {
        return audit.checks(kind).stream()
                .filter(check -> check.verdict() == verdict)
                .map(check -> ((Subject.Field) check.subject()).field().id())
                .toList();
    }
}
