package io.github.baokao.internal.filing;

/** Whole numbers in the capital numerals of Chinese papers, which nobody can alter: 壹拾贰. */
final class CapitalNumerals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final int MOST = 999;

    private CapitalNumerals() {}

    /** A number from 0 to 999. */
    static String of(int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException(String.valueOf(number));
        }
        int ones = number % 10;
        int tens = number / 10 % 10;
        int hundreds = number / 100;
        String text = (hundreds > 0 ? digit(hundreds) + "佰" : "") + tens(tens, hundreds > 0 && ones > 0);
        return ones > 0 || number == 0 ? text + digit(ones) : text;
    }

    /** Ten is 壹拾 and not 拾, which something could be written in front of. */
    private static String tens(int tens, boolean between) {
        return tens > 0 ? digit(tens) + "拾" : between ? "零" : "";
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
