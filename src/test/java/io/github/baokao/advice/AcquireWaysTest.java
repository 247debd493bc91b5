package io.github.baokao.advice;

import static io.github.baokao.advice.ExampleWays.BEIJING_4;
import static io.github.baokao.advice.ExampleWays.OWN;
import static io.github.baokao.advice.ExampleWays.assertWays;
import static io.github.baokao.advice.ExampleWays.person;
import static io.github.baokao.advice.ExampleWays.spell;
import static io.github.baokao.advice.ExampleWays.ways;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Schooling;
import io.github.baokao.candidate.Target;
import io.github.baokao.term.Edition;
import io.github.baokao.term.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways by waiting, by work and by what is acquired, worked out by hand. */
class AcquireWaysTest {
    @Test
    void workThatGoesOnIsWaitedFor() {
        Candidate person = person().spell(spell(OWN, "2022-03-01").build()).build();
        assertWays(BEIJING_4, person, "beijing-4-1", "2027-02-28: wait until 2027-02-28");
        assertWays(BEIJING_4, person, "beijing-4-2", "2029-11-19: certificate 5, wait until 2029-11-19");
    }

    @Test
    void workIsNeededWhereNoneGoesOn() {
        Candidate person = person().build();
        assertWays(BEIJING_4, person, "beijing-4-1", "2031-11-20: work 60 cumulative");
        assertWays(
                Target.edition(OWN, Level.LEVEL_4, Edition.STANDARD_2005),
                person,
                "standard-2005-4-1",
                "2027-11-20: work 12 continuous");
    }

    @Test
    void onlyTheMonthsThatAreLackingAreNeeded() {
        Candidate person = person().spell(
                        spell(OWN, "2019-03-01").to("2023-12-31").build())
                .build();
        assertWays(BEIJING_4, person, "beijing-4-1", "2027-01-20: work 2 cumulative");
    }

    @Test
    void aTrainingIsAcquired() {
        assertWays(
                Target.edition(OWN, Level.LEVEL_4, Edition.STANDARD_2005),
                person().build(),
                "standard-2005-4-3",
                "2026-11-20: training 4");
    }

    @Test
    void whatIsSatisfiedNeedsNoWay() {
        Candidate person = person().spell(spell(OWN, "2010-01-01").build()).build();
        assertWays(BEIJING_4, person, "beijing-4-1");
    }

    /** Level four is open today, and a diploma of another kind takes years. */
    @Test
    void aCertificateThatIsOpenTodayComesBeforeYears() {
        Candidate person = Candidate.builder()
                .noCertificates()
                .noEmployment()
                .noTitles()
                .noTraining()
                .schooling(Schooling.builder()
                        .schoolType("普通高等学校")
                        .degree("本科")
                        .major(OWN.substring(0, 4))
                        .status("毕业")
                        .graduated("2024-07-01")
                        .build())
                .build();
        List<Way> ways = ways(Target.national(OWN, Level.LEVEL_3), person);
        assertThat(ways.subList(0, 3))
                .filteredOn(way -> way.effort() == Effort.QUALIFIED)
                .extracting(way -> way.condition().id())
                .containsExactly("national-3-5");
        assertWays(Target.national(OWN, Level.LEVEL_3), person, "national-3-5", "2026-11-20: certificate 4");
    }

    @Test
    void leastToAcquireComesFirst() {
        Candidate person = person().spell(spell(OWN, "2022-03-01").build()).build();
        assertThat(ways(BEIJING_4, person))
                .extracting(way -> way.condition().id())
                .containsExactly("beijing-4-1", "beijing-4-3", "beijing-4-2");
    }
}
