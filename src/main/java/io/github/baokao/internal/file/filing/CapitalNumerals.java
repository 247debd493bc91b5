package io.github.baokao.internal.file.filing;

/** Whole numbers in the capital numerals of Chinese papers, which nobody can alter: 壹拾贰. */
final class CapitalNumerals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String UNITS = "仟佰拾";
    private static final int MOST = 9999;

    private CapitalNumerals() {}

    /** A number from 0 to 9999; ten is 壹拾 and not 拾, which something could be written in front of. */
    static String of(int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException(String.valueOf(number));
        }
        StringBuilder text = new StringBuilder();
        boolean skipped = false;
        int rest = number;
        for (int unit = 1000, i = 0; unit > 1; unit /= 10, i++) {
            int digit = rest / unit;
            rest %= unit;
            if (digit > 0) {
                append(text, digit, skipped).append(UNITS.charAt(i));
            }
            skipped = digit == 0;
        }
        return rest > 0 || number == 0 ? append(text, rest, skipped).toString() : text.toString();
    }

    /** One zero stands for all that are skipped between two digits. */
    private static StringBuilder append(StringBuilder text, int digit, boolean skipped) {
        return text.append(skipped && text.length() > 0 ? "零" : "").append(DIGITS.charAt(digit));
    }
}
