package io.github.baokao.internal.base.word;

import java.util.ArrayList;
import java.util.List;

/** Measures, pads and wraps text in cells of a terminal, where a Chinese character takes two (Unicode East Asian Width). */
public final class Cells {

    /** First and last code point of each wide range, ascending. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, // Hangul letters
        {0x2E80, 0x303E}, // CJK radicals, symbols and punctuation
        {0x3041, 0x33FF}, // kana, Bopomofo, enclosed and compatibility forms
        {0x3400, 0x4DBF}, // ideographs, extension A
        {0x4E00, 0x9FFF}, // ideographs
        {0xA000, 0xA4CF}, // Yi
        {0xAC00, 0xD7A3}, // Hangul syllables
        {0xF900, 0xFAFF}, // compatibility ideographs
        {0xFE30, 0xFE4F}, // compatibility forms
        {0xFF00, 0xFF60}, // fullwidth forms
        {0xFFE0, 0xFFE6}, // fullwidth signs
        {0x1F300, 0x1F64F}, // pictographs
        {0x1F900, 0x1F9FF}, // pictographs, supplement
        {0x20000, 0x3FFFD}, // ideographs, extensions B and later
    };

    private static final String NEVER_FIRST = "，。、；：？！）》】」』”’…—,.;:?!)]}%";
    private static final String NEVER_LAST = "（《【「『“‘([{";

    private Cells() {}

    /**
     * The cells that a character takes.
     *
     * @param codePoint the character
     * @return 0 for a combining mark, 1, or 2
     */
    public static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || codePoint == 0xFEFF) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint < range[0]) {
                return 1;
            }
            if (codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /**
     * The cells that a text takes.
     *
     * @param text the text, without control characters
     * @return their number
     */
    public static int width(String text) {
        return text.codePoints().map(Cells::width).sum();
    }

    /**
     * A text with spaces after it.
     *
     * @param text the text
     * @param cells how many cells it shall take at least
     * @return the padded text
     */
    public static String pad(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - width(text)));
    }

    /**
     * A text in lines that fit. Chinese breaks between any two characters, but not before a closing or after an opening
     * sign; other words stay whole where they fit into a line at all.
     *
     * @param text the text
     * @param cells how many cells a line may take
     * @return at least one line
     */
    public static List<String> wrap(String text, int cells) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int chance = 0;
        int used = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (i > start && mayBreak(before, point)) {
                chance = i;
            }
            if (used + width(point) > cells && i > start) {
                int end = chance > start ? chance : i;
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
                used = width(text.substring(start, i));
            }
            used += width(point);
            before = point;
            i += Character.charCount(point);
        }
        lines.add(text.substring(start).stripTrailing());
        return lines;
    }

    private static boolean mayBreak(int before, int point) {
        if (point == ' ') {
            return false;
        }
        boolean between = before == ' ' || width(before) == 2 || width(point) == 2;
        return between && NEVER_FIRST.indexOf(point) < 0 && NEVER_LAST.indexOf(before) < 0;
    }
}
