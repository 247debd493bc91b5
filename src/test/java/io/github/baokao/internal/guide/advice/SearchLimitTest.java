package io.github.baokao.internal.guide.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.advice.Advice;
import io.github.baokao.candidate.Application;
import io.github.baokao.candidate.Candidate;
import io.github.baokao.candidate.Certificate;
import io.github.baokao.candidate.Spell;
import io.github.baokao.candidate.Target;
import io.github.baokao.candidate.Title;
import io.github.baokao.term.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The search for ways costs no more than its limit, whatever facts are stated. */
class SearchLimitTest {
    /** For each of five conditions, once for searching and once for refining, and a look at each other level. */
    private static final long MOST = 5 * 2 * 50_000L + 5 * 500;

    private final Eligibility eligibility = Eligibility.bundled();

    @Test
    void factsBeyondAnyPersonsEndTheSearchEarly() {
        Candidate.Builder person = Candidate.builder().noTraining();
        for (int i = 0; i < 160; i++) {
            String month = (1995 + i % 30) + "-0" + (1 + i % 9);
            person.certificate(Certificate.builder()
                    .occupation("某职业" + i % 3)
                    .level(Level.LEVEL_3)
                    .issued(month)
                    .build());
            person.spell(Spell.builder().occupation("某职业" + i % 7).from(month).build());
            person.title(
                    Title.builder().name("某师" + i).level("初级").granted(month).build());
        }
        Application application =
                Application.of(Target.of("电子商务师", Level.LEVEL_2, "hebei"), LocalDate.of(2026, 11, 20), person.build());
        AtomicLong judged = new AtomicLong();

        Advice advice = Advisor.advice(application, eligibility.catalog(), facts -> {
            judged.addAndGet(facts.candidate().facts().values().stream()
                    .mapToInt(List::size)
                    .sum());
            return eligibility.assess(facts);
        });

        assertThat(advice.ways()).isNotEmpty();
        assertThat(advice.whole()).isFalse();
        assertThat(judged.get()).isBetween(10_000L, MOST);
    }
}
