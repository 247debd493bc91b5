package io.github.baokao.internal.base.word;

import java.util.OptionalInt;

/** Whole numbers as guides print them: 12, 十二, 两. */
public final class Numerals {

    private static final String DIGITS = "一二三四五六七八九";

    /** A regular expression of all that {@link #value} can read. */
    public static final String PATTERN = "\\d+|[" + DIGITS + "]?十[" + DIGITS + "]?|[" + DIGITS + "两]";

    private Numerals() {}

    /**
     * The number that a text prints.
     *
     * @param text the text
     * @return the number, or empty if it is none below a hundred in Chinese figures and none in Arabic ones
     */
    public static OptionalInt value(String text) {
        if (!text.matches(PATTERN)) {
            return OptionalInt.empty();
        }
        if (Character.isDigit(text.charAt(0))) {
            return OptionalInt.of(text.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(text));
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return OptionalInt.of(text.equals("两") ? 2 : DIGITS.indexOf(text) + 1);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0)) + 1;
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1)) + 1;
        return OptionalInt.of(10 * tens + ones);
    }
}
