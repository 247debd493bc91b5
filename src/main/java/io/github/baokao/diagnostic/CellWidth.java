package io.github.baokao.diagnostic;

/** How many cells of a terminal a character takes (Unicode East Asian Width: wide and fullwidth are two). */
final class CellWidth {

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

    private CellWidth() {}

    static int of(int codePoint) {
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
}
