package io.github.baokao.candidate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * A day, or a month whose day is not known: {@code 2021-06-30} or {@code 2021-06}.
 *
 * @param first the first day it can be
 * @param last the last day it can be
 */
public record PartialDate(LocalDate first, LocalDate last) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /**
     * Checks that it is one day or one whole month.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public PartialDate {
        boolean day = first.equals(last);
        boolean month =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
        if (!day && !month) {
            throw new IllegalArgumentException(first + " to " + last + " is neither a day nor a month");
        }
    }

    /** A day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /** A month whose day is not known. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Reads {@code YYYY-MM-DD} or {@code YYYY-MM}.
     *
     * @throws DateTimeException if the text is neither, or no such day exists
     */
    public static PartialDate parse(String text) {
        return text.length() == 7 ? of(YearMonth.parse(text)) : of(LocalDate.parse(text, DAY));
    }

    /** Whether only the month is known. */
    public boolean monthOnly() {
        return !first.equals(last);
    }

    /** The day or month as it is written in the facts. */
    @Override
    public String toString() {
        return monthOnly() ? YearMonth.from(first).toString() : first.toString();
    }
}
