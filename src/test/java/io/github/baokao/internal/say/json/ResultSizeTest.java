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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result grows with the facts of its person, not with the pairs that these make. */
class ResultSizeTest {
    private final Eligibility eligibility = Eligibility.bundled();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twiceTheFactsMakeTwiceTheResult(boolean dated) {
        int small = size(30, dated);
        int middle = size(60, dated);
        int large = size(120, dated);
        assertThat((double) (large - middle) / (middle - small)).isBetween(1.8, 2.2);
    }

    /** Of somebody with so many certificates, titles and spells that do not touch each other; all may lack what would settle them. */
    private int size(int facts, boolean dated) {
        Candidate.Builder person = Candidate.builder().noEducation().noTraining();
        for (int i = 0; i < facts; i++) {
            LocalDate day = LocalDate.of(1995, 1, 1).plusDays(70L * i);
            var spell = Spell.builder()
                    .from(day.toString().substring(0, dated ? 10 : 7))
                    .to(day.plusDays(60).toString().substring(0, dated ? 10 : 7));
            var certificate = Certificate.builder().occupation("电子商务师").level(Level.LEVEL_3);
            var title = Title.builder().name("经济师").level("中级");
            person.spell((dated ? spell.occupation("电子商务师") : spell).build());
            person.certificate((dated ? certificate.issued(day.toString()) : certificate).build());
            person.title((dated ? title.granted(day.toString()) : title).build());
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
