package io.github.baokao.internal.workbench.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateHabitTest {
    @ParameterizedTest
    @CsvSource({
        "2016-07-01, 2016-07-01",
        "2016-07, 2016-07",
        "2016/7/1, 2016-07-01",
        "2016.7.1, 2016-07-01",
        "2016.10, 2016-10",
        "2016年7月, 2016-07",
        "2016年7月1日, 2016-07-01",
        "２０１６年７月, 2016-07",
        "20160701, 2016-07-01",
        "201607, 2016-07",
        "42552, 2016-07-01",
        "2016-07-01 00:00:00, 2016-07-01",
        // refused where it is read, instead of taken for a day that nobody stated
        "2016.1, 2016.1",
        "2016年, 2016",
        "去年, 去年",
        "2016/13/1, 2016-13-01",
    })
    void whatPeopleWriteBecomesADay(String written, String iso) {
        assertThat(DateHabit.iso(written)).isEqualTo(iso);
    }
}
