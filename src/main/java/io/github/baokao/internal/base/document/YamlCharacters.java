package io.github.baokao.internal.base.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** Characters that a YAML text must not hold: tabs look like blanks, and other ones are invisible or break lines unseen. */
final class YamlCharacters {

    /** How a line ends that begins a text of several lines. */
    private static final Pattern BLOCK = Pattern.compile("[|>][-+1-9]{0,2} *$");

    private static final int NONE = -1;

    private YamlCharacters() {}

    /** Reports the first such character of every line; true if there is none. */
    static boolean check(SourceText source, Faults faults) {
        String text = source.text();
        boolean clean = true;
        // the indentation of the line that began the text of several lines
        int block = NONE;
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            int indent = 0;
            while (start + indent < end && text.charAt(start + indent) == ' ') {
                indent++;
            }
            if (start + indent < end && indent <= block) {
                block = NONE;
            }
            clean &= line(source, start, end, block == NONE ? start + indent : NONE, faults);
            if (block == NONE && BLOCK.matcher(text).region(start, end).find()) {
                block = indent;
            }
            start = end + 1;
        }
        return clean;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Looks through a line, at one place of which no wide blank may stand. */
    private static boolean line(SourceText source, int start, int end, int first, Faults faults) {
        String text = source.text();
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (isForbidden(c) || (i == first && isWideBlank(c))) {
                report(source, i, i + width, c, faults);
                return false;
            }
            i += width;
        }
        return true;
    }

    private static void report(SourceText source, int start, int end, int c, Faults faults) {
        Place place = new Place(source, start, end, KeyPath.ROOT);
        if (c == '\t') {
            faults.add(FaultCode.CHARACTER, place, "不能用制表符（Tab）", "请改用空格");
        } else if (isWideBlank(c)) {
            faults.add(FaultCode.CHARACTER, place, "缩进不能用全角空格或不换行空格", "请改用普通的空格");
        } else {
            String name = String.format(Locale.ROOT, "U+%04X", c);
            faults.add(FaultCode.CHARACTER, place, "不能有控制字符 " + name, "请删去这个看不见的字符");
        }
    }

    /** As wide as one or two blanks, and no blank to YAML: the line would begin with it. */
    private static boolean isWideBlank(int c) {
        return c == 0x3000 || c == 0xA0;
    }

    private static boolean isForbidden(int c) {
        boolean usual = (c >= ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF);
        return !usual && isSpecial(c);
    }

    private static boolean isSpecial(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT -> true;
            default -> c == 0xFFFE || c == 0xFFFF;
        };
    }
}
