package io.github.baokao.internal.say.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;

/** Bytes in UTF-8, gathered one after the other: texts, numbers and days as Jackson writes them. For one thread. */
final class Utf8 {
    private static final int ASCII = 0x80;
    private static final int TEN = 10;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_OF_CHARACTER = 6;

    /** More bytes than a number takes, or a day with its quotes. */
    private static final int SHORT = 16;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int size;

    /** Gathers into an array, as long as it has room for it. */
    Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    int size() {
        return size;
    }

    /** Where they are, from the first one on; what comes next may come elsewhere. */
    byte[] array() {
        return bytes;
    }

    byte[] from(int start) {
        return Arrays.copyOfRange(bytes, start, size);
    }

    /** A character of ASCII; there is always room for one. */
    void put(char one) {
        bytes[size] = (byte) one;
        size++;
        room(0);
    }

    void copy(byte[] from, int start, int length) {
        room(length);
        System.arraycopy(from, start, bytes, size, length);
        size += length;
    }

    void number(int number) {
        if (number < 0 || number >= TEN * TEN) {
            byte[] digits = Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
            copy(digits, 0, digits.length);
        } else if (number >= TEN) {
            room(2);
            digits(number);
        } else {
            put((char) ('0' + number));
        }
    }

    /** A day in quotes. */
    void day(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            text(day.toString());
            return;
        }
        yearAndMonth(day);
        bytes[size++] = '-';
        digits(day.getDayOfMonth());
        bytes[size++] = '"';
    }

    /** The month of a day in quotes. */
    void month(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            text(YearMonth.from(day).toString());
            return;
        }
        yearAndMonth(day);
        bytes[size++] = '"';
    }

    private void yearAndMonth(LocalDate day) {
        room(SHORT);
        bytes[size++] = '"';
        digits(day.getYear() / (TEN * TEN));
        digits(day.getYear() % (TEN * TEN));
        bytes[size++] = '-';
        digits(day.getMonthValue());
    }

    private void digits(int two) {
        bytes[size++] = (byte) ('0' + two / TEN);
        bytes[size++] = (byte) ('0' + two % TEN);
    }

    /** A text in quotes. */
    void text(String text) {
        int length = text.length();
        room(MOST_OF_CHARACTER * length + 2);
        byte[] to = bytes;
        int at = size;
        to[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ASCII && !Character.isSurrogate(c)) {
                if (c < 0x800) {
                    to[at++] = (byte) (0xC0 | (c >> 6));
                } else {
                    to[at++] = (byte) (0xE0 | (c >> 12));
                    to[at++] = (byte) (ASCII | ((c >> 6) & 0x3F));
                }
                to[at++] = (byte) (ASCII | (c & 0x3F));
            } else if (c < ASCII && c >= ' ' && c != '"' && c != '\\') {
                to[at++] = (byte) c;
            } else {
                at = escaped(c, to, at);
            }
        }
        to[at++] = '"';
        size = at;
    }

    private static int escaped(char c, byte[] to, int start) {
        int at = start;
        to[at++] = '\\';
        int letter = "\b\t\n\f\r\"\\".indexOf(c);
        if (letter >= 0) {
            to[at++] = (byte) "btnfr\"\\".charAt(letter);
            return at;
        }
        to[at++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            to[at++] = HEX[(c >> shift) & 0xF];
        }
        return at;
    }

    /** Room for so many, and one more. */
    private void room(int more) {
        if (bytes.length - size <= more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more + 1));
        }
    }
}
