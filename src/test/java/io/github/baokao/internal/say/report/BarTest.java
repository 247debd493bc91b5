package io.github.baokao.internal.say.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baokao.Eligibility;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.candidate.Spell;
import io.github.baokao.catalog.Kind;
import io.github.baokao.catalog.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final Period PERIOD = Eligibility.bundled()
            .catalog()
            .kindOf("employment")
            .flatMap(Kind::period)
            .orElseThrow();

    /** The ends of what is unsure and of what is sure; the second of each pair is the day after. */
    @ParameterizedTest
    @CsvSource({
        // days, months, one month, within a month
        "2020-01-05, 2020-03-09, 2020-01-05, 2020-01-05, 2020-03-10, 2020-03-10",
        "2020-01, 2020-03, 2020-01-01, 2020-01-31, 2020-03-02, 2020-04-01",
        "2020-01, 2020-01, 2020-01-01, 2020-02-01, 2020-02-01, 2020-02-01",
        "2020-01, 2020-02, 2020-01-01, 2020-01-31, 2020-02-02, 2020-03-01",
        "2020-01-05, 2020-01-05, 2020-01-05, 2020-01-05, 2020-01-06, 2020-01-06",
        // still going on: until the day of signing
        "2020-01-05, , 2020-01-05, 2020-01-05, 2026-11-21, 2026-11-21",
        "2020-01, , 2020-01-01, 2020-01-31, 2026-11-21, 2026-11-21",
        "2026-11, , 2026-11-01, 2026-11-21, 2026-11-21, 2026-11-21",
        "2026-11-20, , 2026-11-20, 2026-11-20, 2026-11-21, 2026-11-21",
        // after the day of signing
        "2027-03-01, , 2027-03-01, 2027-03-02, 2027-03-02, 2027-03-02",
        "2027-03-01, 2028-03-01, 2027-03-01, 2027-03-01, 2028-03-02, 2028-03-02"
    })
    void whatIsSureIsToldFromWhatIsNot(
            String from, String to, LocalDate earliest, LocalDate first, LocalDate last, LocalDate latest) {
        Spell spell = Spell.builder().from(from);
        Optional.ofNullable(to).map(PartialDate::parse).ifPresent(spell::to);

        assertThat(Bar.of(spell.build(), PERIOD, AS_OF)).contains(new Bar(earliest, first, last, latest, to == null));
    }

    @Test
    void withoutAFirstDayThereIsNone() {
        assertThat(Bar.of(Spell.builder().to("2020-01-31").build(), PERIOD, AS_OF))
                .isEmpty();
    }
}
