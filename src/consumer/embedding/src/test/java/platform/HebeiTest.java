package platform;

import static io.github.baokao.test.BaokaoAssertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.test.Facts;
import org.junit.jupiter.api.Test;

/** What a platform asserts of the guide of Hebei for level two. */
class HebeiTest {
    private static final Facts APPLICANT = Facts.of(Eligibility.bundled(), "hebei-level-2").occupation("电子商务师")
            .asOf("2026-10-20").none("education", "titles", "training");
    private static final Facts WORKER = APPLICANT.with("employment", "occupation: 电子商务师, from: 2016-07");

    private static Facts holder(String issued) {
        return WORKER.with("certificates", "occupation: 互联网营销师, level: 3, issued: " + issued);
    }

    @Test void justFiveYears() { assertThat(holder("2021-10-21")).isEligible().by("hebei-2-1").isMissing(); }

    @Test void oneDayShort() { assertThat(holder("2021-10-22")).isNotEligible().by("hebei-2-1").because("工作年限"); }

    @Test void oneDayShortHoldsTomorrow() { assertThat(holder("2021-10-22")).condition("hebei-2-1").holdsFrom("2026-10-21"); }

    @Test void papersInOrder() { assertThat(holder("2020-01-01")).isEligible().by("hebei-2-1").asksFor("photo", "application-form"); }

    @Test void noOtherPapers() {
        assertThat(holder("2020-01-01")).condition("hebei-2-1")
                .asksOnlyFor("photo", "identity-document", "application-form", "certificate-level-3", "social-insurance");
    }

    @Test void monthThatIsEnough() { assertThat(holder("2021-09")).isEligible(); }

    @Test void monthThatIsNotEnough() { assertThat(holder("2021-11")).isNotEligible(); }

    @Test void monthThatMayBeEnough() { assertThat(holder("2021-10")).isUndetermined().by("hebei-2-1").isMissing("candidate.certificates[0].issued"); }

    @Test void certificatesNotStated() { assertThat(WORKER).isUndetermined().by("hebei-2-1").isMissing("candidate.certificates"); }

    @Test void noCertificates() { assertThat(WORKER.none("certificates")).isNotEligible(); }

    @Test void noWork() { assertThat(APPLICANT.with("certificates", "occupation: 电子商务师, level: 3, issued: 2018-01-01").none("employment")).isNotEligible(); }

    @Test void workNotStated() {
        assertThat(APPLICANT.with("certificates", "occupation: 电子商务师, level: 3, issued: 2018-01-01"))
                .isUndetermined().by("hebei-2-1").isMissing("candidate.employment");
    }

    @Test void undatedCertificate() {
        assertThat(WORKER.with("certificates", "occupation: 电子商务师, level: 3")).isUndetermined().by("hebei-2-1").notes("undated-event");
    }

    @Test void legacyName() { assertThat(WORKER.with("certificates", "occupation: 助理电子商务师, issued: 2018-01-01")).isEligible().by("hebei-2-1").notes("legacy-names"); }

    @Test void legacyNameWithAnotherLevel() {
        assertThat(WORKER.with("certificates", "occupation: 助理电子商务师, level: 4, issued: 2018-01-01"))
                .needsReview().by("hebei-2-1").because("等级").notes("legacy-level-conflict");
    }

    @Test void anOccupationThatNobodyLists() { assertThat(WORKER.with("certificates", "occupation: 会计, level: 3, issued: 2018-01-01")).needsReview(); }

    @Test void theOtherOccupation() { assertThat(holder("2018-01-01").occupation("互联网营销师")).isEligible().by("hebei-2-1"); }
}
