package io.github.baokao.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.Eligibility;
import io.github.baokao.Filing;
import io.github.baokao.filing.FilledBlank.State;
import io.github.baokao.term.Blank;
import io.github.baokao.term.Treatment;
import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the gaps of forms where facts are missing, open or written otherwise. */
class FilledFormsTest {
    private static final Eligibility ELIGIBILITY = Eligibility.bundled();
    private static final String HEBEI = "target: {occupation: 电子商务师, level: 2, region: hebei}\nasOf: 2026-11-20\n";
    private static final String BEIJING = "target: {occupation: 互联网营销师, level: 4, region: beijing}\nasOf: 2026-11-20\n";
    private static final String CERTIFICATE =
            "certificates: [{occupation: 电子商务师, level: 3, issued: 2018-06-30, number: N}]";

    @Test
    void ofNothingEverythingIsMissingByItsPath() {
        Filing filing = filing(HEBEI, "").by("hebei-2-1");

        assertThat(blank(filing, "name", Blank.NAME).missing()).containsExactly("person.name");
        assertThat(blank(filing, "certificate", Blank.CERTIFICATE_LEVEL).missing())
                .containsExactly("candidate.certificates");
        assertThat(blank(filing, "work", Blank.WORKPLACE).missing()).containsExactly("candidate.employment");
        assertThat(blanks(filing, "hebei-application-form", "statement"))
                .filteredOn(blank -> blank.state() == State.MISSING)
                .extracting(FilledBlank::blank)
                .containsExactly(Blank.DEPARTMENT, Blank.WORK_OCCUPATION, Blank.YEARS_IN_CAPITALS);
    }

    @Test
    void whoHasNothingIsMissingTheListsThemselves() {
        Filing filing = filing(HEBEI, "certificates: []\n  employment: []\n  titles: []\n  education: []");

        for (String id : List.of("hebei-2-1", "hebei-2-2", "hebei-2-3", "hebei-2-4", "hebei-2-5")) {
            Filing chosen = filing.by(id);
            assertThat(chosen.condition().verdict()).isEqualTo(Verdict.NOT_SATISFIED);
            assertThat(chosen.forms().get(0).fields()).isNotEmpty();
        }
        assertThat(blank(filing.by("hebei-2-1"), "work", Blank.WORKPLACE).missing())
                .containsExactly("candidate.certificates");
        assertThat(blank(filing.by("hebei-2-3"), "work", Blank.WORKPLACE).missing())
                .containsExactly("candidate.titles");
    }

    @Test
    void withoutParticularsEachIsNamedByItsKey() {
        Filing filing = filing(HEBEI, CERTIFICATE + "\n  employment: [{occupation: 电子商务师, from: 2016-07}]");

        assertThat(allBlanks(filing)
                        .filter(blank -> blank.state() == State.MISSING)
                        .flatMap(blank -> blank.missing().stream()))
                .containsExactlyInAnyOrder(
                        "person.name",
                        "person.sex",
                        "person.phone",
                        "person.educationLevel",
                        "person.identityNumber",
                        "person.employer",
                        "person.employerAddress",
                        "person.employerPhone",
                        "person.subTrade",
                        "person.certificateIssuer",
                        "candidate.employment[0].employer",
                        "person.witnesses[0]",
                        "person.department");
    }

    @Test
    void theSchoolNotKnownBothRowsDependOnIt() {
        Filing filing =
                filing(BEIJING, "education: [{major: 电子商务, status: 毕业}]").by("beijing-4-3");

        assertThat(filing.forms().get(0).fields())
                .filteredOn(field -> field.treatment() == Treatment.EITHER)
                .extracting(field -> field.field().id())
                .containsExactly("verification-code", "schooling", "schooling-signature");
        assertThat(blank(filing, "schooling", Blank.SCHOOL).missing()).containsExactly("candidate.education[0].school");
    }

    @Test
    void aMonthIsEnoughForWorkAndNotForACertificate() {
        Filing filing = filing(
                HEBEI,
                "certificates: [{occupation: 电子商务师, level: 3, issued: 2018-06}]\n"
                        + "  employment: [{occupation: 电子商务师, from: 2016-07}]");

        assertThat(blank(filing, "certificate-issued", Blank.CERTIFICATE_ISSUED).missing())
                .containsExactly("candidate.certificates[0].issued");
        assertThat(blank(filing, "work", Blank.MONTHS).value()).contains("2016.07-2026.11");
    }

    @Test
    void workIsWrittenUntilTheDayOfSigning() {
        String work = CERTIFICATE + "\n  employment: [{occupation: 电子商务师, from: 2016-07, to: 2027-02}]";
        assertThat(blank(filing(HEBEI, work), "work", Blank.MONTHS).value()).contains("2016.07-2026.11");
    }

    /** Not the years that count, nor those at another employer or in another post. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {employer: 甲, occupation: 电子商务师, from: 2016-07-01} | 壹拾 | 电子商务师
            {employer: 乙, occupation: 电子商务师, from: 2016-07, to: 2021-12-31}, {employer: 甲, occupation: 营销员, from: 2022-01-01} | 肆 | 营销员
            {employer: 甲, occupation: 营销员, from: 2016-07, to: 2021-12-31}, {employer: 甲, occupation: 电子商务师, from: 2022-01-01} | 肆 | 电子商务师
            {employer: 甲, occupation: 营销员, from: 2016-07, to: 2021-06-30}, {employer: 甲, occupation: 营销员, from: 2022-01-01} | 玖 | 营销员
            """)
    void anEmployerStatesTheYearsInThePresentPost(String spells, String years, String occupation) {
        Filing filing = filing(HEBEI, CERTIFICATE + "\n  employment: [" + spells + "]");
        Filing stated = filing.of(Particulars.builder().postYears(3).build());

        assertThat(stated(filing).value()).contains(years);
        assertThat(blank(filing, "statement", Blank.WORK_OCCUPATION).value()).contains(occupation);
        assertThat(blank(filing, "employer", Blank.EMPLOYER).value()).contains("甲");
        assertThat(blank(filing, "post", Blank.POST).value()).contains(occupation);
        assertThat(stated(stated).value()).contains("叁");
    }

    @Test
    void whoHasLeftHasNoEmployerToStateAnything() {
        String left =
                CERTIFICATE + "\n  employment: [{employer: 甲, occupation: 电子商务师, from: 2016-07-01, to: 2025-12-31}]";
        Filing filing = filing(HEBEI, left);
        Filing employed =
                filing.of(Particulars.builder().text(Particular.EMPLOYER, "乙").build());

        for (String id : List.of("employer", "post", "employer-address", "employer-phone", "statement")) {
            FilledField field = field(filing, id);
            assertThat(field.treatment()).isEqualTo(Treatment.LEFT_OUT);
            assertThat(field.rule().cites()).extracting(cite -> cite.id()).containsExactly("hebei-no-present-employer");
            assertThat(field(employed, id).treatment()).isEqualTo(Treatment.AS_PRINTED);
        }
        assertThat(stated(employed).missing()).containsExactly("person.postYears");
    }

    @ParameterizedTest
    @CsvSource({
        "技工学校, '', 毕业, 技校",
        "中等职业学校, '', 毕业, 中专",
        "普通高等学校, 本科, 毕业, 本科",
        "普通高等学校, 本科, 应届, 在读",
        "技工学校, '', 应届, 在读",
    })
    void whatIsPledgedIsADegreeOrWhatSchoolingWithoutOneIsCalled(
            String school, String degree, String status, String pledged) {
        String of = degree.isEmpty() ? "" : ", degree: " + degree;
        Filing filing = filing(
                        BEIJING,
                        "education: [{schoolType: " + school + of + ", major: 电子商务, status: " + status + ", graduated: "
                                + (status.equals("毕业") ? "2020-07" : "2027-07") + "}]")
                .by("beijing-4-3");

        assertThat(blanks(filing, "level-four-education-pledge", "degree"))
                .extracting(FilledBlank::value)
                .containsExactly(Optional.of(pledged));
    }

    private static FilledBlank stated(Filing filing) {
        return blank(filing, "statement", Blank.YEARS_IN_CAPITALS);
    }

    @Test
    void aSpellThatNeedsReviewIsWrittenWhereItIsNeededAndSaysSo() {
        String review =
                "employment: [{occupation: 厨师, from: 2010-01, to: 2018-12-31}," + " {occupation: 互联网营销师, from: %s}]";
        FilledField needed =
                field(filing(BEIJING, review.formatted("2023-01-01")).by("beijing-4-1"), "work");
        FilledField spare =
                field(filing(BEIJING, review.formatted("2020-01-01")).by("beijing-4-1"), "work");

        assertThat(needed.lines())
                .extracting(FilledLine::verdict)
                .containsExactly(Verdict.NEEDS_REVIEW, Verdict.SATISFIED);
        assertThat(needed.lines())
                .extracting(line -> value(line, Blank.YEARS).orElseThrow())
                .containsExactly("8", "3");
        assertThat(spare.lines()).extracting(FilledLine::spell).containsExactly(Optional.of("candidate.employment[1]"));
        assertThat(value(spare.lines().get(0), Blank.YEARS)).contains("6");
    }

    @Test
    void aSpellWithoutAStartLacksIt() {
        FilledField work = field(
                filing(BEIJING, "employment: [{occupation: 互联网营销师, to: 2026-11-19}]")
                        .by("beijing-4-1"),
                "work");

        assertThat(work.known()).isFalse();
        assertThat(work.lines().get(0).blanks().get(0).missing()).containsExactly("candidate.employment[0].from");
    }

    @ParameterizedTest
    @CsvSource({
        "电子商务师（网商）, 电子商务师",
        "'营　销 员', 营销员",
        "助理电子商务师, 助理电子商务师",
    })
    void anOccupationIsWrittenAsPrintedIfOnlyItsLookDiffers(String stated, String written) {
        Filing filing = filing(HEBEI, CERTIFICATE + "\n  employment: [{occupation: '" + stated + "', from: 2016-07}]");

        assertThat(blank(filing, "work", Blank.WORK_OCCUPATION).value()).contains(written);
    }

    @Test
    void aSubTradeThatIsAppliedForIsNotAskedAgain() {
        Filing filing = filing(HEBEI.replace("电子商务师", "电子商务师（网商）"), "").by("hebei-2-1");
        assertThat(blank(filing, "occupation", Blank.SUB_TRADE).value()).contains("网商");
    }

    @Test
    void aSubTradeIsStatedWhereThereAreSeveral() {
        Filing filing = filing(HEBEI, "").by("hebei-2-1");
        Particulars stated =
                Particulars.builder().text(Particular.SUB_TRADE, "网商").build();

        assertThat(blank(filing, "occupation", Blank.SUB_TRADE).missing()).containsExactly("person.subTrade");
        assertThat(blank(filing.of(stated), "occupation", Blank.SUB_TRADE).value())
                .contains("网商");
        Particulars another =
                Particulars.builder().text(Particular.SUB_TRADE, "直播销售员").build();
        assertThat(blank(filing.of(another), "occupation", Blank.SUB_TRADE).missing())
                .containsExactly("person.subTrade");
    }

    @Test
    void theCertificateIsTheOneThatFitsAlsoBeforeTheWorkIsEnough() {
        Filing filing = filing(
                        HEBEI,
                        "certificates: [{occupation: 电子商务师, level: 4, number: A}, {occupation: 助理电子商务师,"
                                + " issued: 2025-01-01, number: B}]\n  employment: [{occupation: 电子商务师, from: 2020-01-01}]")
                .by("hebei-2-1");

        assertThat(filing.condition().verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(blank(filing, "certificate-number", Blank.CERTIFICATE_NUMBER).value())
                .contains("B");
        assertThat(blank(filing, "certificate", Blank.CERTIFICATE_LEVEL).value())
                .contains("三级");
        assertThat(blank(filing, "statement", Blank.YEARS_IN_CAPITALS).value()).contains("陆");
    }

    @Test
    void theConditionIsTheBestOneUnlessChosen() {
        Filing filing = filing(BEIJING, "employment: [{occupation: 互联网营销师, from: 2020-01-01}]");

        assertThat(filing.condition().condition().id()).isEqualTo("beijing-4-1");
        assertThat(filing.by("beijing-4-2").condition().condition().id()).isEqualTo("beijing-4-2");
        assertThatThrownBy(() -> filing.by("beijing-4_2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean beijing-4-2?");
    }

    @Test
    void noTextOfItTellsWhoItIs() {
        Filing filing = filing(HEBEI, CERTIFICATE + "\n  employment: [{employer: 某公司, occupation: 电子商务师}]")
                .of(Particulars.builder()
                        .text(Particular.NAME, "欧阳某")
                        .text(Particular.IDENTITY_NUMBER, "11010519900307123X")
                        .build());

        assertThat(blank(filing, "name", Blank.NAME).value()).contains("欧阳某");
        assertThat(filing.forms().toString()).doesNotContain("欧阳某", "11010519900307123X", "某公司");
    }

    private static Filing filing(String target, String candidate) {
        return ELIGIBILITY.filing(ELIGIBILITY.read(target + (candidate.isEmpty() ? "" : "candidate:\n  " + candidate)));
    }

    private static FilledField field(Filing filing, String id) {
        return filing.forms().stream()
                .filter(form -> form.form().document().id().equals("application-form"))
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.field().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FilledBlank blank(Filing filing, String field, Blank blank) {
        return field(filing, field).lines().get(0).blanks().stream()
                .filter(each -> each.blank() == blank)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> value(FilledLine line, Blank blank) {
        return line.blanks().stream()
                .filter(each -> each.blank() == blank)
                .findFirst()
                .flatMap(FilledBlank::value);
    }

    private static List<FilledBlank> blanks(Filing filing, String form, String field) {
        return filing.forms().stream()
                .filter(each -> each.form().id().equals(form))
                .flatMap(each -> each.fields().stream())
                .filter(each -> each.field().id().equals(field))
                .flatMap(each -> each.lines().stream())
                .flatMap(line -> line.blanks().stream())
                .toList();
    }

    private static Stream<FilledBlank> allBlanks(Filing filing) {
        return filing.forms().stream()
                .flatMap(form -> form.fields().stream())
                .flatMap(field -> field.lines().stream())
                .flatMap(line -> line.blanks().stream());
    }
}
