package io.github.baokao.internal.file.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** An identity number (GB 11643), which nothing of it shows. */
final class Identity {
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9Xx]");
    private static final int BASE = 11;
    private static final int DIGITS = 17;

    private final String number;

    Identity(String number) {
        this.number = number.strip();
    }

    /** Whether it has seventeen digits and a digit or X. */
    boolean formed() {
        return FORM.matcher(number).matches();
    }

    /** The day of birth in it; empty if there is no such day. */
    Optional<LocalDate> birth() {
        if (!formed()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(part(6, 10), part(10, 12), part(12, 14)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether its last character is the check character of the others: weighed by powers of two, all sum up to 1 modulo 11. */
    boolean checked() {
        if (!formed()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS; i++) {
            sum = (sum + part(i, i + 1)) * 2 % BASE;
        }
        int last = Character.isDigit(number.charAt(DIGITS)) ? part(DIGITS, DIGITS + 1) : 10;
        return (sum + last) % BASE == 1;
    }

    /** Whether it ends in a small x, which forms want as a capital. */
    boolean smallX() {
        return formed() && number.endsWith("x");
    }

    /** Whether it is that of a man; empty if it is none. */
    Optional<Boolean> male() {
        return formed() ? Optional.of(part(DIGITS - 1, DIGITS) % 2 == 1) : Optional.empty();
    }

    private int part(int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }
}
