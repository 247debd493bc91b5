package io.github.baokao.internal.say.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @Test
    void holdsWholeYears() {
        Scale scale = scale("2021-03-04", "2023-12-31", "2022-01-01");

        assertThat(scale.first()).isEqualTo("2021-01-01");
        assertThat(scale.end()).isEqualTo("2024-01-01");
    }

    @Test
    void aDayStandsWhereItsShareOfTheDaysIs() {
        Scale scale = scale("2021-05-05", "2024-05-05");

        assertThat(scale.at(LocalDate.parse("2021-01-01"))).isZero();
        assertThat(scale.at(LocalDate.parse("2025-01-01"))).isEqualTo(100);
        // 365 of 1461 days: the last of the four years is a leap year
        assertThat(scale.at(LocalDate.parse("2022-01-01"))).isCloseTo(100.0 * 365 / 1461, within(1e-9));
        assertThat(scale.at(LocalDate.parse("2024-03-01"))).isCloseTo(100.0 * (1095 + 60) / 1461, within(1e-9));
    }

    @Test
    void oneDayTakesItsYear() {
        assertThat(scale("2026-07-02").ticks())
                .containsExactly(new Scale.Tick(2026, 0, true), new Scale.Tick(2027, 100, false));
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "8, 1", "9, 2", "16, 2", "17, 5", "41, 5", "42, 10", "83, 10", "84, 20", "170, 50", "1000, 200"
    })
    void yearsAreNumberedInRoundSteps(int years, int step) {
        List<Integer> labelled = labelled(years).stream().map(Scale.Tick::year).toList();

        assertThat(labelled).isNotEmpty().allMatch(year -> year % step == 0);
        for (int i = 1; i < labelled.size(); i++) {
            assertThat(labelled.get(i) - labelled.get(i - 1)).isEqualTo(step);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8, 9, 11, 16, 23, 40, 41, 60, 99, 150, 333, 1000, 8000})
    void numbersNeverTouch(int years) {
        List<Scale.Tick> labelled = labelled(years);

        assertThat(labelled).isNotEmpty();
        for (int i = 1; i < labelled.size(); i++) {
            // a leap day more or less is no matter
            assertThat(labelled.get(i).at() - labelled.get(i - 1).at()).isGreaterThan(Scale.LABEL - 0.1);
        }
        assertThat(labelled).allMatch(tick -> tick.at() >= 0 && tick.at() + Scale.LABEL <= 100);
    }

    @Test
    void linesNeverBecomeAWall() {
        assertThat(ticks(30)).hasSize(31);
        assertThat(ticks(31)).hasSizeLessThan(10);
        assertThat(ticks(8000)).hasSizeLessThan(10);
    }

    private static List<Scale.Tick> labelled(int years) {
        return ticks(years).stream().filter(Scale.Tick::labelled).toList();
    }

    private static List<Scale.Tick> ticks(int years) {
        return new Scale(LocalDate.of(1987, 1, 1), LocalDate.of(1987 + years, 1, 1)).ticks();
    }

    private static Scale scale(String... days) {
        return Scale.of(List.of(days).stream().map(LocalDate::parse).toList());
    }
}
