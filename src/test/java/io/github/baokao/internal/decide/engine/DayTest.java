package io.github.baokao.internal.decide.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Days as numbers against the calendar. The years hold a leap year, one that is none though four divides it, and what lies between. */
final class DayTest {
    private static final LocalDate START = LocalDate.of(1895, 1, 1);
    private static final LocalDate END = LocalDate.of(1906, 1, 1);

    @Test
    void isTheDayThatItIsMadeOf() {
        assertThat(days()).allSatisfy(day -> assertThat(Day.date(Day.of(day))).isEqualTo(day));
    }

    @Test
    void isFollowedByTheNextDay() {
        assertThat(days())
                .allSatisfy(day -> assertThat(Day.date(Day.after(Day.of(day)))).isEqualTo(day.plusDays(1)));
    }

    @Test
    void standsInTheOrderOfTheDays() {
        assertThat(days().map(Day::of)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void isTheSameDaySomeYearsLater() {
        for (int years = 0; years <= 12; years++) {
            int later = years;
            assertThat(days())
                    .allSatisfy(day -> assertThat(Day.date(Day.plusYears(Day.of(day), later)))
                            .isEqualTo(day.plusYears(later)));
        }
    }

    @Test
    void hasTheMonthsOfTheCalendarTillALaterDay() {
        LocalDate from = LocalDate.of(1895, 12, 25);
        for (int i = 0; i < 40; i++) {
            LocalDate first = from.plusDays(i);
            assertThat(days().filter(first::isBefore)).allSatisfy(to -> {
                assertThat(Day.months(Day.of(first), Day.of(to))).isEqualTo((int) ChronoUnit.MONTHS.between(first, to));
            });
        }
    }

    private static Stream<LocalDate> days() {
        return START.datesUntil(END);
    }
}
