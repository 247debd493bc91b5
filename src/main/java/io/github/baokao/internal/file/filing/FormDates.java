package io.github.baokao.internal.file.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Days and months as forms write them, with figures of two digits and dots between. */
final class FormDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu.MM.dd");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu.MM");

    private FormDates() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** From one month to another, such as 2016.07-2026.11. */
    static Obtained<String> months(Obtained<YearMonth> from, Obtained<YearMonth> to) {
        if (from.value().isPresent() && to.value().isPresent()) {
            return Obtained.of(MONTH.format(from.value().get()) + "-"
                    + MONTH.format(to.value().get()));
        }
        List<String> missing = Stream.concat(from.missing().stream(), to.missing().stream())
                .distinct()
                .toList();
        return Obtained.lacking(missing);
    }
}
