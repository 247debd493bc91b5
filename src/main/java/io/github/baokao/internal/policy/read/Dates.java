package io.github.baokao.internal.policy.read;

import io.github.baokao.candidate.PartialDate;
import io.github.baokao.internal.base.document.Decoder;
import io.github.baokao.internal.base.document.Decoders;
import io.github.baokao.internal.base.document.FaultCode;
import io.github.baokao.internal.base.document.Faults;
import io.github.baokao.internal.base.document.Node;
import io.github.baokao.internal.base.document.ScalarNode;
import io.github.baokao.internal.base.document.Shape;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decoders of dates. Faults do not repeat the date: it may be somebody's birthday, or an identity number in its place. Years are those
 * from 1000 to 2999, so that every day that is counted from one of them still has a year of four digits.
 */
public final class Dates {

    private static final String EITHER = " YYYY-MM-DD 或 YYYY-MM";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
    private static final Pattern OTHERWISE = Pattern.compile(
            "[0-9]{8}|[0-9]{4}[-/.年][0-9]{1,2}月?([-/.]?[0-9]{1,2}日?)?|[0-9]{4}-[0-9]{2}-[0-9]{2}[T ].*");

    private static final Pattern TYPED = Pattern.compile(
            "(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})|(?<y>[0-9]{4})[-/.年](?<m>[0-9]{1,2})(?:月?|(?:[-/.]|月)(?<d>[0-9]{1,2})日?)");

    private static final Decoder<PartialDate> PARTIAL =
            Decoder.of(() -> shape("(-" + DAY + ")?"), (node, faults) -> decode(node, EITHER, faults));
    private static final Decoder<LocalDate> WHOLE = whole();

    private Dates() {}

    /** A day or a month. */
    static Decoder<PartialDate> partial() {
        return PARTIAL;
    }

    /** A day. */
    static Decoder<LocalDate> day() {
        return WHOLE;
    }

    private static Decoder<LocalDate> whole() {
        Decoder<PartialDate> either = (node, faults) -> decode(node, " YYYY-MM-DD", faults);
        Decoder<LocalDate> day = either.then((date, node, faults) -> {
            if (date.monthOnly()) {
                faults.add(FaultCode.BAD_DATE, node.place(), "要写到日，应写作 YYYY-MM-DD");
                return Optional.empty();
            }
            return Optional.of(date.first());
        });
        return Decoder.of(() -> shape("-" + DAY), day);
    }

    /**
     * Reads a day as facts write it.
     *
     * @param text the text
     * @return the day; empty if it is written otherwise or there is none
     */
    public static Optional<LocalDate> day(String text) {
        try {
            return isWritten(text) && isYear(text) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a day or a month as people type it: 2016-07, 2016年7月, 2021/6/30, 2021.6.30, 20210630, also in full-width digits.
     *
     * @param text the text
     * @return the date; empty if it is none, or of a year that facts cannot have
     */
    public static Optional<PartialDate> typed(String text) {
        Matcher typed =
                TYPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        if (!typed.matches()) {
            return Optional.empty();
        }
        boolean compact = typed.group("day") != null;
        String day = compact ? typed.group("day") : typed.group("d");
        String month = compact ? typed.group("month") : typed.group("m");
        String year = compact ? typed.group("year") : typed.group("y");
        String written = year + "-" + two(month) + (day == null ? "" : "-" + two(day));
        try {
            return isWritten(written) && isYear(written) ? Optional.of(PartialDate.parse(written)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** Four digits of a year without a leading zero, two of a month and perhaps two of a day. */
    private static boolean isWritten(String text) {
        int length = text.length();
        if (length != "YYYY-MM".length() && length != "YYYY-MM-DD".length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            boolean good = dash ? c == '-' : (c >= '0' && c <= '9');
            if (!good) {
                return false;
            }
        }
        return text.charAt(0) != '0';
    }

    private static boolean isYear(String written) {
        return written.charAt(0) <= '2';
    }

    private static Shape shape(String day) {
        return new Shape.Text(Optional.of(Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])" + day)));
    }

    private static Optional<PartialDate> decode(Node node, String form, Faults faults) {
        if (!(node instanceof ScalarNode scalar) || !scalar.isText()) {
            return Decoders.wrongType(node, "日期，写作" + form, faults);
        }
        if (!isWritten(scalar.text())) {
            Optional<String> help = OTHERWISE.matcher(scalar.text()).matches()
                    ? Optional.of("请用 “-” 连接，年四位，月、日各两位，如 2021-06-30")
                    : Optional.empty();
            faults.add(FaultCode.BAD_DATE, node.place(), "不是日期，应写作" + form, help);
            return Optional.empty();
        }
        if (!isYear(scalar.text())) {
            faults.add(FaultCode.BAD_DATE, node.place(), "年份太晚，最晚 2999 年");
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(scalar.text()));
        } catch (DateTimeException e) {
            faults.add(FaultCode.BAD_DATE, node.place(), "没有这个日期，请核对月份和日子");
            return Optional.empty();
        }
    }
}
