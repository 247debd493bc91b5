package io.github.baokao.internal.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** Days and months as forms write them, with figures of two digits and dots between. */
final class Dotted {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu.MM.dd");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu.MM");

    private Dotted() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** From one month to another, such as 2016.07-2026.11. */
    static Given<String> months(Given<YearMonth> from, Given<YearMonth> to) {
        if (from.value().isPresent() && to.value().isPresent()) {
            return Given.of(MONTH.format(from.value().get()) + "-"
                    + MONTH.format(to.value().get()));
        }
        List<String> missing = Stream.concat(from.missing().stream(), to.missing().stream())
                .distinct()
                .toList();
        return Given.lacking(missing);
    }
}
