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
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    /**
     * Checks that it is one day or one whole month.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public PartialDate {
        if (!first.equals(last) && !isMonth(first, last)) {
            throw new IllegalArgumentException(first + " to " + last + " is neither a day nor a month");
        }
    }

    private static boolean isMonth(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.equals(first.withDayOfMonth(first.lengthOfMonth()));
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
        if (isDigits(text, 0, 4) && isDigits(text, 5, 7) && text.charAt(4) == '-') {
            // as nearly all are written; a formatter takes ten times as long
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            if (text.length() == MONTH_LENGTH) {
                return of(YearMonth.of(year, month));
            } else if (text.length() == DAY_LENGTH && text.charAt(7) == '-' && isDigits(text, 8, DAY_LENGTH)) {
                return of(LocalDate.of(year, month, number(text, 8, DAY_LENGTH)));
            }
        }
        return text.length() == MONTH_LENGTH ? of(YearMonth.parse(text)) : of(LocalDate.parse(text, DAY));
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + digits.charAt(i) - '0';
        }
        return number;
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
