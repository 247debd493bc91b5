package io.github.baokao.internal.say.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Target;
import io.github.baokao.candidate.Title;
import io.github.baokao.term.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A result grows with the facts of its person, not with the pairs that these make. */
class ResultSizeTest {
    private final Eligibility eligibility = Eligibility.bundled();

    @Test
    void twiceTheFactsMakeTwiceTheResult() {
        int small = size(30);
        int middle = size(60);
        int large = size(120);
        assertThat((double) (large - middle) / (middle - small)).isBetween(1.8, 2.2);
    }

    /** Of somebody with so many certificates, titles and spells that do not touch each other. */
    private int size(int facts) {
        Candidate.Builder person = Candidate.builder().noEducation().noTraining();
        for (int i = 0; i < facts; i++) {
            LocalDate day = LocalDate.of(1995, 1, 1).plusDays(70L * i);
            person.spell(Spell.builder()
                    .occupation("电子商务师")
                    .from(day.toString())
                    .to(day.plusDays(60).toString())
                    .build());
            person.certificate(Certificate.builder()
                    .occupation("电子商务师")
                    .level(Level.LEVEL_3)
                    .issued(day.toString())
                    .build());
            person.title(Title.builder()
                    .name("经济师")
                    .level("中级")
                    .granted(day.toString())
                    .build());
        }
        Application application = new Application(
                Optional.empty(),
                Target.of("电子商务师", Level.LEVEL_2, "hebei"),
                LocalDate.of(2026, 11, 20),
                person.build(),
                List.of());
        return AssessmentWriter.compact(eligibility.assess(application)).length();
    }
}
