package io.github.baokao.internal.say.text;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Phrases with gaps in braces. */
final class GappedText {
    /** Stands where a gap has nothing, until what depends on it is gone, too. */
    private static final String NOTHING = "\0";

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*[（(][^（）()]*\0[^（）()]*[）)]");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private GappedText() {}

    /** Fills the gaps in one pass, so that a value that looks like a gap stays what it is. */
    static String fill(String text, UnaryOperator<String> values) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(text, at, open).append(values.apply(text.substring(open + 1, close)));
            at = close + 1;
        }
        return out.append(text, at, text.length()).toString();
    }

    /** The same where a value may be empty: brackets around it are left out. */
    static String fillKnown(String text, UnaryOperator<String> values) {
        String filled = fill(text, gap -> {
            String value = values.apply(gap);
            return value.isEmpty() ? NOTHING : value;
        });
        if (!filled.contains(NOTHING)) {
            return filled;
        }
        String known = EMPTY_BRACKETS.matcher(filled).replaceAll("").replace(NOTHING, "");
        return SPACES.matcher(known).replaceAll(" ").strip();
    }

    /** Whether a phrase has a gap. */
    static boolean has(String text, String gap) {
        return text.contains("{" + gap + "}");
    }
}
