package io.github.baokao.internal.decide.engine;

import java.text.Normalizer;

/** Names of occupations, majors and regions in the form in which they are compared. */
final class NameForms {
    private NameForms() {}

    /**
     * The name without footnote marks, white space and what cannot be seen (zero-width and control characters, marks of direction,
     * variation selectors), in Unicode NFKC: two names that look the same are the same.
     */
    static String key(String name) {
        return isKey(name) ? name : normalized(name);
    }

    /** Most names are ideographs alone, which are in that form already. */
    private static boolean isKey(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= '\u4E00' && c <= '\u9FFF') || (c > ' ' && c < '\u007F');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String normalized(String name) {
        StringBuilder marked = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean footnote = c >= '①' && c <= '⑳';
            if (!footnote) {
                marked.append(c);
            }
        }
        String compatible = Normalizer.normalize(marked, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(compatible.length());
        compatible
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** What Unicode lets a font ignore, and controls. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    /** A key without its trailing 工种 in brackets; the key itself if it has none. */
    static String withoutSubTrade(String key) {
        int open = key.lastIndexOf('(');
        return key.endsWith(")") && open > 0 ? key.substring(0, open) : key;
    }
}
