package io.github.baokao.internal.workbench.sheet;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months as they stand in sheets, written as applications write them. What cannot be read with certainty stays as it is. */
final class DateHabit {
    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?|年(?:(\\d{1,2})月?(?:(\\d{1,2})[日号]?)?)?)(?:[ T]0?0:00(?::00)?)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    /** Excel drops the nought of 2016.10, so that it looks like the first month. */
    private static final Pattern CUT = Pattern.compile("\\d{4}\\.1");

    /** The day that Excel counts from, as far as it counts rightly. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private DateHabit() {}

    static String iso(String stated) {
        String text = Normalizer.normalize(stated, Normalizer.Form.NFKC).strip();
        if (CUT.matcher(text).matches()) {
            return stated;
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return compact.group(1) + "-" + compact.group(2)
                    + Optional.ofNullable(compact.group(3))
                            .map(day -> "-" + day)
                            .orElse("");
        }
        if (SERIAL.matcher(text).matches()) {
            return serial(Integer.parseInt(text));
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return stated;
        }
        Optional<String> month = Optional.ofNullable(parts.group(2)).or(() -> Optional.ofNullable(parts.group(4)));
        Optional<String> day = Optional.ofNullable(parts.group(3)).or(() -> Optional.ofNullable(parts.group(5)));
        return parts.group(1) + two(month) + two(day);
    }

    /** The day with a number of Excel. */
    static String serial(long number) {
        return EPOCH.plusDays(number).toString();
    }

    private static String two(Optional<String> number) {
        return number.map(text -> text.length() == 1 ? "-0" + text : "-" + text).orElse("");
    }
}
