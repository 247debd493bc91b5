package io.github.baokao.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes files by chance; the same seed makes the same changes. */
final class Mutator {

    /** What stands in the place of a value or between two. */
    private static final List<String> NASTY = List.of(
            "",
            "null",
            "~",
            "true",
            "-1",
            "0",
            "1e999",
            "99999999999999999999",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\uFFFF",
            "\uD83D",
            "2026-02-30",
            "1000-01-01",
            "2999-12-31",
            "9999-12",
            "2024-02-29",
            "[]",
            "{}",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "{a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: ",
            "&a [*a, *a]",
            "!!java.lang.String x",
            "---",
            "<<: *a",
            "? x",
            "%YAML 1.1",
            "\t",
            "\r",
            "\n",
            "'",
            "\"",
            "\\",
            ",",
            ":",
            "- ",
            "|",
            ">",
            "#");

    private static final List<String> DATES = List.of(
            "1000-01", "1582-10-15", "1900-02-28", "2000-02-29", "2024-02-29", "2026-11-20", "2999-12", "2999-12-31");

    /** What cannot be seen, or not be told from what stood there. */
    private static final List<String> SIGNS =
            List.of("\u200B", "\u202E", "\u00AD", "\uFE0F", "\u3000", "①", "（", "Ａ", "𠮷", "\u0301");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}+");
    private static final Pattern VALUE = Pattern.compile("\"[^\"\n]*\"|[\\p{IsHan}A-Za-z0-9-]+");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** A text with one to four changes; of every other one the form stays, so that what reads values has its part. */
    String text(String good) {
        boolean gently = random.nextBoolean();
        String text = good;
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = gently ? gently(text) : changed(text);
        }
        return text;
    }

    private String gently(String text) {
        boolean date = random.nextBoolean();
        List<MatchResult> found = (date ? DATE : WORD).matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult old = found.get(random.nextInt(found.size()));
        String other = found.get(random.nextInt(found.size())).group();
        String made = date ? DATES.get(random.nextInt(DATES.size())) : signed(old.group());
        return text.substring(0, old.start()) + (random.nextBoolean() ? made : other) + text.substring(old.end());
    }

    private String signed(String word) {
        int at = at(word.length());
        return word.substring(0, at) + SIGNS.get(random.nextInt(SIGNS.size())) + word.substring(at);
    }

    private String changed(String text) {
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at(text.length()));
            case 1 -> spliced(text, at(text.length()), "");
            case 2 -> inserted(text, NASTY.get(random.nextInt(NASTY.size())));
            case 3 -> inserted(text, text.substring(at(text.length())));
            case 4 -> inserted(text, Character.toString(random.nextInt(0xD800)));
            case 5 -> lines(text);
            default -> value(text);
        };
    }

    /** Another value in the place of one, be it one from elsewhere in the text. */
    private String value(String text) {
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        if (values.isEmpty()) {
            return text;
        }
        MatchResult old = values.get(random.nextInt(values.size()));
        String other = random.nextBoolean()
                ? NASTY.get(random.nextInt(NASTY.size()))
                : values.get(random.nextInt(values.size())).group();
        return text.substring(0, old.start()) + other + text.substring(old.end());
    }

    private String inserted(String text, String piece) {
        int at = at(text.length());
        return text.substring(0, at) + piece + text.substring(at);
    }

    private String spliced(String text, int from, String piece) {
        int to = Math.min(text.length(), from + random.nextInt(40));
        return text.substring(0, from) + piece + text.substring(to);
    }

    /** One line moved elsewhere, left out or there many times. */
    private String lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        String line = lines.remove(random.nextInt(lines.size()));
        int at = at(lines.size());
        for (int i = random.nextInt(3) * random.nextInt(200); i > 0; i--) {
            lines.add(at, line);
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** Bytes with some bits turned, a piece left out, doubled or filled, or the end cut off. */
    byte[] bytes(byte[] good) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = at(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(64));
            switch (random.nextInt(5)) {
                case 0 -> bytes = Arrays.copyOf(bytes, from);
                case 1 -> Arrays.fill(bytes, from, to, (byte) random.nextInt(256));
                case 2 -> bytes = joined(bytes, from, to);
                case 3 -> bytes = joined(bytes, to, from);
                default -> flip(bytes, Math.min(bytes.length, 700));
            }
        }
        return bytes;
    }

    private void flip(byte[] bytes, int reach) {
        for (int i = random.nextInt(8); i >= 0 && reach > 0; i--) {
            bytes[random.nextInt(reach)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private static byte[] joined(byte[] bytes, int end, int start) {
        byte[] joined = Arrays.copyOf(bytes, end + bytes.length - start);
        System.arraycopy(bytes, start, joined, end, bytes.length - start);
        return joined;
    }

    private int at(int length) {
        return random.nextInt(length + 1);
    }

    /** The same with what is no text in UTF-8 in it. */
    byte[] encoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) == 0 ? bytes(bytes) : bytes;
    }
}
