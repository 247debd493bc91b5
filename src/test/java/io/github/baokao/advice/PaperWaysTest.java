package io.github.baokao.advice;

import static io.github.baokao.advice.ExampleWays.BEIJING_4;
import static io.github.baokao.advice.ExampleWays.HEBEI_2;
import static io.github.baokao.advice.ExampleWays.OWN;
import static io.github.baokao.advice.ExampleWays.assertWays;
import static io.github.baokao.advice.ExampleWays.certificate;
import static io.github.baokao.advice.ExampleWays.person;
import static io.github.baokao.advice.ExampleWays.spell;

import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Target;
import io.github.baokao.candidate.Title;
import io.github.baokao.term.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways by papers and facts that the person may have, worked out by hand. */
class PaperWaysTest {
    private static final Target NATIONAL_3 = Target.national(OWN, Level.LEVEL_3);

    @Test
    void anUndatedCertificateIsDatedWithATightBound() {
        Candidate person = person().spell(spell(OWN, "2010-01-01").build())
                .certificate(certificate().build())
                .build();
        assertWays(
                HEBEI_2,
                person,
                "hebei-2-1",
                "2026-11-20: state certificates[0].issued not after 2021-11-21",
                "2031-11-19: certificate 3, wait until 2031-11-19");
    }

    @Test
    void theDayOfAMonthIsStatedOrWaitedFor() {
        Candidate person = person().spell(spell(OWN, "2010-01-01").build())
                .certificate(certificate().issued("2021-11").build())
                .build();
        assertWays(
                HEBEI_2,
                person,
                "hebei-2-1",
                "2026-11-29: wait until 2026-11-29",
                "2026-11-20: state certificates[0].issued not after 2021-11-21");
    }

    @Test
    void theEndOfASpellIsBoundedFromBelow() {
        Candidate person =
                person().spell(spell(OWN, "2019-03-01").to("2024-02").build()).build();
        assertWays(
                BEIJING_4,
                person,
                "beijing-4-1",
                "2026-11-20: state employment[0].to not before 2024-02-29",
                "2026-12-20: work 1 cumulative");
    }

    @Test
    void aLevelThatIsMissingIsStated() {
        Candidate person = person().spell(spell(OWN, "2010-01-01").build())
                .certificate(Certificate.builder()
                        .occupation(OWN)
                        .issued("2020-01-01")
                        .build())
                .build();
        assertWays(
                HEBEI_2,
                person,
                "hebei-2-1",
                "2026-11-20: state certificates[0].level",
                "2031-11-19: certificate 3, wait until 2031-11-19");
    }

    @Test
    void aListThatIsNotKnownIsStated() {
        Candidate person = Candidate.builder()
                .noCertificates()
                .spell(spell(OWN, "2010-01-01").build())
                .build();
        assertWays(
                HEBEI_2,
                person,
                "hebei-2-3",
                "2026-11-20: state titles not after 2025-11-21",
                "2027-11-19: title 中级, wait until 2027-11-19");
    }

    @Test
    void anOpenNameIsRuledOn() {
        Candidate person = person().spell(
                        spell("推销员", "2010-01-01").to("2015-12-31").build())
                .build();
        assertWays(
                BEIJING_4,
                person,
                "beijing-4-1",
                "2026-11-20: confirm employment[0].occupation",
                "2031-11-20: work 60 cumulative");
    }

    @Test
    void oneRulingServesAllSpellsOfItsName() {
        Candidate person = person().spell(
                        spell("推销员", "2010-01-01").to("2012-12-31").build())
                .spell(spell("推销员", "2014-01-01").to("2015-12-31").build())
                .build();
        assertWays(
                BEIJING_4,
                person,
                "beijing-4-1",
                "2026-11-20: confirm employment[0].occupation",
                "2031-11-20: work 60 cumulative");
    }

    @Test
    void theEmployerProvesItsLife() {
        Candidate person = person().spell(spell(OWN, "2015-01-01")
                        .to("2020-12-31")
                        .employerFounded(PartialDate.parse("2016-05-01"))
                        .build())
                .build();
        assertWays(
                BEIJING_4,
                person,
                "beijing-4-1",
                "2026-11-20: confirm employment[0].employerFounded",
                "2027-03-20: state employment[0].from not before 2016-05-01, work 4 cumulative",
                "2031-11-20: work 60 cumulative");
    }

    @Test
    void aSpellIsWrittenFromTheFoundingOnWhereThatIsEnough() {
        Candidate person = person().spell(spell(OWN, "2015-01-01")
                        .employerFounded(PartialDate.parse("2016-05-01"))
                        .build())
                .build();
        assertWays(
                BEIJING_4,
                person,
                "beijing-4-1",
                "2026-11-20: state employment[0].from not before 2016-05-01",
                "2026-11-20: confirm employment[0].employerFounded",
                "2031-11-20: work 60 cumulative");
    }

    @Test
    void aTitleIsConfirmedToCorrespond() {
        Candidate person = person().spell(spell(OWN, "2010-01-01").build())
                .title(Title.builder().level("中级").granted("2019-01-01").build())
                .build();
        assertWays(
                HEBEI_2,
                person,
                "hebei-2-3",
                "2026-11-20: confirm titles[0].corresponds",
                "2027-11-19: title 中级, wait until 2027-11-19");
    }

    @Test
    void aProgrammeIsConfirmedToBeEvaluated() {
        Candidate person = person().schooling(Schooling.builder()
                        .schoolType("普通高等学校")
                        .degree("本科")
                        .major("电子商务")
                        .status("毕业")
                        .graduated("2020-06-30")
                        .build())
                .build();
        assertWays(
                NATIONAL_3,
                person,
                "national-3-6",
                "2026-11-20: confirm education[0].evaluated",
                "2026-11-20: education");
    }

    @Test
    void aLevelThatALegacyNameContradictsIsConfirmed() {
        Certificate told = certificate().occupation("助理电子商务师").level(Level.LEVEL_4);
        Certificate stated = certificate().occupation("电子商务员");
        for (Certificate certificate : List.of(told, stated)) {
            Candidate person = person().spell(spell(OWN, "2010-01-01").build())
                    .certificate(certificate.issued("2020-01-01").build())
                    .build();
            assertWays(
                    HEBEI_2,
                    person,
                    "hebei-2-1",
                    "2026-11-20: confirm certificates[0].level",
                    "2031-11-19: certificate 3, wait until 2031-11-19");
        }
    }

    @Test
    void aMajorWithoutAnyPublishedListIsConfirmedToo() {
        assertWays(
                Target.national("供应链管理师", Level.LEVEL_4),
                person().build(),
                "national-4-3",
                "2026-11-20: confirm education[0].major, education");
    }
}
