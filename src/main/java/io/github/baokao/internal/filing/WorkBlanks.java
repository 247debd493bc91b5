package io.github.baokao.internal.filing;

import io.github.baokao.term.Blank;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/** What is written in the gaps about work. */
final class WorkBlanks {
    private WorkBlanks() {}

    static Map<Blank, Given<String>> of(WorkLine line, CountedWork work) {
        Map<Blank, Given<String>> values = new EnumMap<>(Blank.class);
        values.put(Blank.FROM_YEAR, line.from().map(WorkBlanks::year));
        values.put(Blank.FROM_MONTH, line.from().map(WorkBlanks::month));
        values.put(Blank.TO_YEAR, line.to().map(WorkBlanks::year));
        values.put(Blank.TO_MONTH, line.to().map(WorkBlanks::month));
        values.put(Blank.MONTHS, Dotted.months(line.from(), line.to()));
        values.put(Blank.WORKPLACE, line.workplace());
        values.put(Blank.WORK_OCCUPATION, line.occupation());
        values.put(Blank.WITNESS, line.witness());
        values.put(Blank.YEARS, work.years().map(String::valueOf));
        values.put(Blank.YEARS_IN_CAPITALS, work.statedYears().map(CapitalNumerals::of));
        return values;
    }

    private static String year(YearMonth month) {
        return String.valueOf(month.getYear());
    }

    private static String month(YearMonth month) {
        return String.valueOf(month.getMonthValue());
    }
}
