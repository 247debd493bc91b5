package io.github.baokao.internal.engine;

import java.text.Normalizer;

/** Names of occupations, majors and regions in the form in which they are compared. */
final class Names {
    private Names() {}

    /** The name without footnote marks and white space, in Unicode NFKC. */
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
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** A key without its trailing 工种 in brackets; the key itself if it has none. */
    static String withoutSubTrade(String key) {
        int open = key.lastIndexOf('(');
        return key.endsWith(")") && open > 0 ? key.substring(0, open) : key;
    }
}
