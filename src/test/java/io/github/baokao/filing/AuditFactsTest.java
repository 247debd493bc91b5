package io.github.baokao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Filing;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.internal.file.filing.Numbers;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import io.github.baokao.term.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that need no files, each where it just is right, just is wrong, and cannot be told. */
class AuditFactsTest {
    private static final String BORN = "11010519900307";

    @Test
    void somebodyInOrderHasNoFaultInTheFacts() {
        Audit audit =
                Filings.filing().of(person(Numbers.identity(BORN, 120), "女")).audit();

        assertThat(audit.standing()).isEqualTo(Verdict.SATISFIED);
        assertThat(audit.checks())
                .filteredOn(check -> check.kind() != CheckKind.FIELD_KNOWN)
                .isNotEmpty()
                .allMatch(check ->
                        check.verdict() == Verdict.SATISFIED && check.remarks().isEmpty());
        assertThat(audit.checks())
                .extracting(Examined::kind)
                .doesNotContain(CheckKind.PAPER_FILE, CheckKind.PHOTO_SIZE, CheckKind.FIELD_WRITTEN);
        assertThat(audit.others()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMPLOYER_LIFE | employerFounded: 2010-01-01 | employerFounded: 2012-07-01 | SATISFIED
            EMPLOYER_LIFE | employerFounded: 2010-01-01 | employerFounded: 2012-07-02 | NEEDS_REVIEW
            EMPLOYER_LIFE | employerFounded: 2010-01-01 | employerFounded: 2012-07    | SATISFIED
            EMPLOYER_LIFE | employerFounded: 2010-01-01 | employerFounded: 2012-08    | NEEDS_REVIEW
            EMPLOYER_LIFE | employerDissolved: 2020-01-01 | employerDissolved: 2016-06-30 | SATISFIED
            EMPLOYER_LIFE | employerDissolved: 2020-01-01 | employerDissolved: 2016-06-29 | NEEDS_REVIEW
            EMPLOYER_LIFE | employerDissolved: 2020-01-01 | employerDissolved: 2016-06    | SATISFIED
            EMPLOYER_LIFE | employerDissolved: 2020-01-01 | employerDissolved: 2016-05    | NEEDS_REVIEW
            EMPLOYER_LIFE | employerFounded: 2010-01-02 | employerDissolved: 2026-11-20 | SATISFIED
            EMPLOYER_LIFE | employerFounded: 2010-01-02 | employerDissolved: 2026-11-19 | NEEDS_REVIEW
            EMPLOYER_LIFE | 'from: 2012-07-01, ' | '' | SATISFIED
            DAY_OF_SIGNING | from: 2016-07-01 | from: 2026-11-20 | SATISFIED
            DAY_OF_SIGNING | from: 2016-07-01 | from: 2026-11-21 | NEEDS_REVIEW
            DAY_OF_SIGNING | from: 2016-07-01 | from: 2026-11    | SATISFIED
            DAY_OF_SIGNING | from: 2016-07-01 | from: 2026-12    | NEEDS_REVIEW
            DAY_OF_SIGNING | to: 2016-06-30 | to: 2026-11-20 | SATISFIED
            DAY_OF_SIGNING | to: 2016-06-30 | to: 2026-11-21 | NEEDS_REVIEW
            DAY_OF_SIGNING | issued: 2021-06-30 | issued: 2026-11-20 | SATISFIED
            DAY_OF_SIGNING | issued: 2021-06-30 | issued: 2026-11-21 | NEEDS_REVIEW
            DAY_OF_SIGNING | issued: 2021-06-30 | issued: null | SATISFIED
            DAY_OF_SIGNING | granted: 2019-12-01 | granted: 2026-12 | NEEDS_REVIEW
            DAY_OF_SIGNING | graduated: 2012-06-30 | graduated: 2027-06 | NEEDS_REVIEW
            DAY_OF_SIGNING | 毕业, graduated: 2012-06-30 | 应届, graduated: 2027-06 | SATISFIED
            GRADUATION | 毕业 | 毕业 | SATISFIED
            GRADUATION | 毕业, graduated: 2012-06-30 | 应届, graduated: 2026-11-20 | NEEDS_REVIEW
            GRADUATION | 毕业, graduated: 2012-06-30 | 应届, graduated: 2026-11 | SATISFIED
            GRADUATION | 毕业, graduated: 2012-06-30 | 应届, graduated: 2027-11-20 | SATISFIED
            GRADUATION | 毕业, graduated: 2012-06-30 | 应届, graduated: 2027-11-21 | NEEDS_REVIEW
            GRADUATION | 毕业, graduated: 2012-06-30 | 在读, graduated: 2029-07 | SATISFIED
            GRADUATION | 毕业, graduated: 2012-06-30 | 在读, graduated: 2020-07 | NEEDS_REVIEW
            OVERLAP | to: 2016-06-30 | to: 2016-07-01 | NEEDS_REVIEW
            OVERLAP | to: 2016-06-30 | to: 2016-06    | SATISFIED
            OVERLAP | to: 2016-06-30 | to: 2016-07    | NEEDS_REVIEW
            OVERLAP | to: 2016-06-30 | to: 2016-08    | NEEDS_REVIEW
            OVERLAP | 'to: 2016-06-30, ' | '' | NEEDS_REVIEW
            OVERLAP | 'from: 2016-07-01, ' | '' | SATISFIED
            CERTIFICATE_SYSTEM | issued: 2021-06-30 | issued: 2019-08-01 | SATISFIED
            CERTIFICATE_SYSTEM | issued: 2021-06-30 | issued: 2019-07-31 | NEEDS_REVIEW
            CERTIFICATE_SYSTEM | issued: 2021-06-30 | issued: 2019-07    | NEEDS_REVIEW
            CERTIFICATE_SYSTEM | issued: 2021-06-30 | issued: 2019-08    | SATISFIED
            CERTIFICATE_SYSTEM | issued: 2021-06-30, number: S000011112222, kind: 职业技能等级证书 | issued: 2015-01-01, kind: 职业资格证书 | SATISFIED
            CERTIFICATE_SYSTEM | issued: 2021-06-30, number: S000011112222, kind: 职业技能等级证书 | issued: 2015-01-01 | SATISFIED
            WORK_OCCUPATION | occupation: 营销员 | occupation: 电子商务师 | SATISFIED
            WORK_OCCUPATION | occupation: 营销员 | occupation: 运营专员 | NEEDS_REVIEW
            WORK_OCCUPATION | 'occupation: 营销员, ' | '' | UNDETERMINED
            """)
    void eachDateAndNameIsJudgedByItself(CheckKind kind, String from, String to, Verdict verdict) {
        assertThat(Filings.lowest(Filings.filing(from, to).audit(), kind)).isEqualTo(verdict);
    }

    /** The first spell begins in July 2012. */
    @ParameterizedTest
    @CsvSource({
        "1996-07-01, SATISFIED",
        "1996-07-02, NEEDS_REVIEW",
        "1996-07, SATISFIED",
        "1996-08, NEEDS_REVIEW",
    })
    void workBeforeTheUsualAgeIsToBeLookedAt(String birth, Verdict verdict) {
        assertThat(Filings.lowest(Filings.born(birth).audit(), CheckKind.LIFETIME))
                .isEqualTo(verdict);
    }

    @Test
    void eachPairThatOverlapsIsToldOnce() {
        String more =
                "employment:\n    - {occupation: 营销员, from: 2015-01-01}\n    - {occupation: 营销员, from: 2020-01-01}";
        Audit audit = Filings.filing("employment:", more).audit();

        assertThat(audit.checks(CheckKind.OVERLAP))
                .extracting(check -> (Subject.Fact) check.subject())
                .extracting(fact -> fact.path() + " " + fact.other().orElse(""))
                .containsExactlyInAnyOrder(
                        "candidate.employment[1] candidate.employment[0]",
                        "candidate.employment[2] candidate.employment[0]",
                        "candidate.employment[3] candidate.employment[0]",
                        "candidate.employment[3] candidate.employment[1]");
        assertThat(Filings.remarks(audit, CheckKind.OVERLAP))
                .contains(Remark.found(Observation.COMMON_DAYS, "2020-01-01/2026-11-20"))
                .contains(Remark.found(Observation.COMMON_DAYS, "2015-01-01/2016-06-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', UNDETERMINED, SATISFIED, SATISFIED",
        "1, '', SATISFIED, SATISFIED, SATISFIED",
        "1, 男, SATISFIED, SATISFIED, NOT_SATISFIED",
        "1, 女, SATISFIED, SATISFIED, SATISFIED",
        "2, 女, NOT_SATISFIED, SATISFIED, SATISFIED",
        "3, 女, SATISFIED, NOT_SATISFIED, SATISFIED",
        "4, 女, NOT_SATISFIED, SATISFIED, SATISFIED",
        "5, 女, NOT_SATISFIED, NOT_SATISFIED, SATISFIED",
        "6, 女, NOT_SATISFIED, SATISFIED, SATISFIED",
    })
    void theIdentityNumberIsCheckedByItselfAndAgainstTheRest(
            int number, String sex, Verdict itself, Verdict birth, Verdict withSex) {
        String good = Numbers.identity(BORN, 120);
        List<String> numbers = List.of(
                "",
                good,
                good.substring(0, 17) + (good.endsWith("1") ? "2" : "1"),
                Numbers.identity("11010519900308", 120),
                "110105900307120",
                Numbers.identity("11010520261121", 120),
                Numbers.identity("11010519900230", 120));
        Audit audit = Filings.filing().of(person(numbers.get(number), sex)).audit();

        assertThat(Filings.lowest(audit, CheckKind.IDENTITY_NUMBER)).isEqualTo(itself);
        assertThat(Filings.lowest(audit, CheckKind.IDENTITY_BIRTH)).isEqualTo(birth);
        assertThat(Filings.lowest(audit, CheckKind.IDENTITY_SEX)).isEqualTo(withSex);
    }

    @ParameterizedTest
    @CsvSource({"1990-03, SATISFIED", "1990-04, NOT_SATISFIED", "1990-03-08, NOT_SATISFIED", "null, SATISFIED"})
    void aMonthOfBirthAgreesIfTheMonthDoes(String birth, Verdict verdict) {
        Filing filing = Filings.filing("birthDate: 1990-03-07", "birthDate: " + birth);
        Audit audit = filing.of(person(Numbers.identity(BORN, 120), "女")).audit();
        assertThat(Filings.lowest(audit, CheckKind.IDENTITY_BIRTH)).isEqualTo(verdict);
    }

    @Test
    void aSmallXIsTakenAndSaid() {
        String small = Numbers.identityInX(BORN).replace('X', 'x');
        Audit audit = Filings.filing().of(person(small, "")).audit();
        assertThat(Filings.lowest(audit, CheckKind.IDENTITY_NUMBER)).isEqualTo(Verdict.SATISFIED);
        assertThat(Filings.remarks(audit, CheckKind.IDENTITY_NUMBER)).containsExactly(Remark.of(Observation.SMALL_X));
    }

    @Test
    void theWorstComesFirstAndIsTheVerdict() {
        Audit audit = Filings.born("2000-01-01").audit();
        assertThat(audit.verdict()).isEqualTo(audit.checks().get(0).verdict());
        assertThat(audit.checks()).isSortedAccordingTo(Comparator.comparing(Examined::verdict));
        assertThat(audit.checks(CheckKind.LIFETIME).get(0).verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
    }

    @Test
    void whatIsFoundSaysWhatToDoAndWhy() {
        Audit audit = Filings.filing("to: 2016-06-30", "to: 2016-08-31").audit();
        Examined check = audit.checks(CheckKind.OVERLAP).get(0);
        assertThat(check.rule().name()).isEqualTo("同一时间有两段工作经历的，须人工审核");
        assertThat(check.check().advice()).contains("另附说明");
        assertThat(check.cites()).extracting(cite -> cite.id()).containsExactly("overlapping-spells");
    }

    @Test
    void theTextsAreThoseOfTheGuideThatIsFiledBy() {
        Audit audit = Filings.filing().audit();
        assertThat(audit.checks(CheckKind.DAY_OF_SIGNING).get(0).check().quotes())
                .extracting(quote -> quote.at().source().id())
                .containsExactly("hebei-level-two-guide");
        // what another region prints is no ground
        assertThat(audit.checks(CheckKind.FIELD_KNOWN).get(0).check().quotes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, SATISFIED", "2026-11-19, NOT_SATISFIED", "2026-11, SATISFIED", "2026-10, NOT_SATISFIED"})
    void anIdentityCardIsValidOnTheDayOfSigning(String until, Verdict verdict) {
        Audit audit = Filings.filing()
                .of(Particulars.builder()
                        .identityValidUntil(PartialDate.parse(until))
                        .build())
                .audit();
        assertThat(Filings.lowest(audit, CheckKind.IDENTITY_VALIDITY)).isEqualTo(verdict);
    }

    private static Particulars person(String number, String sex) {
        Particulars.Builder person = Particulars.builder();
        Optional.of(number)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> person.text(Particular.IDENTITY_NUMBER, text));
        Optional.of(sex).filter(text -> !text.isEmpty()).ifPresent(text -> person.text(Particular.SEX, text));
        return person.build();
    }
}
