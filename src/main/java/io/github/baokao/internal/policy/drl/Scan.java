package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import java.util.Optional;

/**
 * Looks at the characters of a file before Drools does: what only seems to be DRL is reported, and read as it was meant. Comments become
 * blanks and what stands in quotation marks becomes letters, character for character, so that every place stays where it is.
 */
final class Scan {
    private static final String COMPARING = "=!<>|&";
    private static final String FULL = "（），；：＝！＜＞．＠｛｝［］｜＆＄。【】";
    private static final String HALF = "(),;:=!<>.@{}[]|&$.[]";
    private static final String QUOTES = "\"'“”„‟‘’＂＇";
    private static final int MAX_WORD = 200;
    static final int MAX_TEXT = 2000;

    private final SourceText source;
    private final String text;
    private final RuleFindings findings;
    private final StringBuilder plain;
    private int at;
    private int lineStart;
    private int endOfLine = -1;

    private Scan(SourceText source, RuleFindings findings) {
        this.source = source;
        this.text = source.text();
        this.findings = findings;
        this.plain = new StringBuilder(text);
    }

    /** The text for Drools, as long as the source. */
    static String plain(SourceText source, RuleFindings findings) {
        return new Scan(source, findings).run();
    }

    private String run() {
        // Java decodes them before anything else, comments included: what follows may then be code
        for (int i = text.indexOf("\\u"); i >= 0; i = text.indexOf("\\u", i + 2)) {
            fault(
                    RuleCode.UNICODE_ESCAPE,
                    i,
                    Math.min(i + 6, text.length()),
                    "不用 \\u 写字符，注释里也不用：编译器读到的会与看到的不同",
                    "直接写这个字");
        }
        while (at < text.length()) {
            next(text.charAt(at));
        }
        return plain.toString();
    }

    private void next(char c) {
        if (c == '\n' || c == '\r') {
            at++;
            lineStart = at;
        } else if (c == ' ') {
            at++;
        } else if (text.startsWith("//", at) || text.startsWith("／／", at)) {
            if (c != '/') {
                fault(RuleCode.FULL_WIDTH, at, at + 2, "注释用半角的 //，不用 ／／", "写作 //");
            }
            int end = lineEnd();
            hidden(at, end);
            fill(at, end, ' ');
        } else if (text.startsWith("/*", at)) {
            fault(RuleCode.RULE_SYNTAX, at, at + 2, "注释只用 //，一直到行末", "把 /* 和 */ 换成每行开头的 //");
            int close = text.indexOf("*/", at + 2);
            fill(at, close < 0 ? text.length() : close + 2, ' ');
        } else if (isStrange(c)) {
            strange();
        } else if (QUOTES.indexOf(c) >= 0) {
            quoted(c);
        } else if (FULL.indexOf(c) >= 0) {
            fullWidth();
        } else if (Character.isJavaIdentifierPart(text.codePointAt(at))) {
            word();
        } else {
            fill(at, at + 1, Character.isSurrogate(c) ? '_' : c);
        }
    }

    private void word() {
        int end = at;
        while (end < text.length() && isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        limit(at, end, MAX_WORD);
        boolean rule = text.substring(at, end).equals("rule")
                && text.substring(lineStart, at).isBlank();
        for (int i = at; i < end; i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                plain.setCharAt(i, '_');
            }
        }
        at = Math.max(end, at + 1);
        if (rule) {
            nameWithoutMark();
        }
    }

    /** The rest of the line is the name of a rule, whatever it holds, where only the mark before it is missing. */
    private void nameWithoutMark() {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int stop = lineEnd();
        if (start < stop && text.charAt(stop - 1) == '"' && Character.isIdeographic(text.codePointAt(start))) {
            fault(RuleCode.UNCLOSED_TEXT, start, stop, "引号没有闭合：规则名前面没有引号", "在规则名前面加上 \"");
            fill(start, stop, '_');
            plain.setCharAt(start, '"');
            plain.setCharAt(stop - 1, '"');
        }
    }

    private void fullWidth() {
        int end = at;
        StringBuilder half = new StringBuilder();
        do {
            half.append(HALF.charAt(FULL.indexOf(text.charAt(end))));
            end++;
        } while (COMPARING.indexOf(half.charAt(0)) >= 0
                && end < text.length()
                && FULL.indexOf(text.charAt(end)) >= 0
                && COMPARING.indexOf(HALF.charAt(FULL.indexOf(text.charAt(end)))) >= 0);
        fault(RuleCode.FULL_WIDTH, at, end, "这里要用半角符号，不用全角的 " + Chinese.quoted(text.substring(at, end)), "写作 " + half);
        plain.replace(at, end, half.toString());
        at = end;
    }

    /** From a quotation mark to the next one that can close it, on the same line. */
    private void quoted(char open) {
        int stop = lineEnd();
        if (open != '"') {
            String wrong = open == '\'' ? "文字要用双引号，不用单引号" : "引号要用半角的，不用 " + Chinese.plain(String.valueOf(open));
            fault(open == '\'' ? RuleCode.RULE_SYNTAX : RuleCode.FULL_WIDTH, at, at + 1, wrong, "写作 \"");
        }
        int start = at;
        int end = at + 1;
        while (end < stop && !closes(open, text.charAt(end))) {
            if (text.charAt(end) == '\\') {
                fault(RuleCode.RULE_SYNTAX, end, end + 1, "引号之间不用反斜杠", "要引用的话用中文引号 “ ”");
                end++;
            }
            end++;
        }
        boolean closed = end < stop;
        int content = Math.min(end, stop);
        hidden(start + 1, content);
        limit(start + 1, content, MAX_TEXT);
        if (!closed) {
            fault(RuleCode.UNCLOSED_TEXT, start, stop, "引号没有闭合：到行末都没有另一个引号", "在文字末尾加上 \"");
        }
        fill(start, closed ? end + 1 : stop, '_');
        plain.setCharAt(start, '"');
        plain.setCharAt(at - 1, '"');
    }

    private static boolean closes(char open, char c) {
        // a text between half-width marks may quote in Chinese; one between Chinese marks may end in either
        boolean half = open == '"' || open == '\'';
        return c == open || (!half && (c == '"' || c == '”' || c == '’'));
    }

    private void strange() {
        int end = at;
        while (end < text.length() && isStrange(text.charAt(end))) {
            end++;
        }
        boolean tab = text.charAt(at) == '\t';
        String what = tab ? "这里有制表符（Tab），请用空格" : "这里有看不见的字符或全角空格";
        fault(RuleCode.CHARACTER, at, end, what, tab ? "每一级缩进用四个空格" : "请删去，或换成一个半角空格");
        fill(at, end, ' ');
    }

    /** In comments and texts wide blanks are as in print, but nobody should read something else than what is there. */
    private void hidden(int from, int to) {
        for (int i = from; i < to; i++) {
            int c = text.codePointAt(i);
            int type = Character.getType(c);
            if ((c != '\t' && Character.isISOControl(c))
                    || type == Character.SURROGATE
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                fault(RuleCode.CHARACTER, i, i + 1, "这里有看不见的字符", "请删去");
                return;
            }
            i += Character.charCount(c) - 1;
        }
    }

    private static boolean isStrange(char c) {
        return c != '\n'
                && c != '\r'
                && c != ' '
                && (Character.isISOControl(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || c == '\uFFFD');
    }

    private static boolean isPart(int c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    /** Kept until the line is read: a line may hold a hundred thousand texts. */
    private int lineEnd() {
        if (endOfLine < at) {
            endOfLine = at;
            while (endOfLine < text.length() && text.charAt(endOfLine) != '\n' && text.charAt(endOfLine) != '\r') {
                endOfLine++;
            }
        }
        return endOfLine;
    }

    private void fill(int from, int to, char with) {
        for (int i = from; i < to; i++) {
            if (plain.charAt(i) != '\n' && plain.charAt(i) != '\r') {
                plain.setCharAt(i, with);
            }
        }
        at = to;
    }

    private void limit(int from, int to, int most) {
        if (to - from > most) {
            fault(RuleCode.LONG_TEXT, from, to, "有 " + (to - from) + " 个字，最多 " + most + " 个", "请写短些，或拆成几条规则");
        }
    }

    private void fault(RuleCode code, int start, int end, String message, String help) {
        findings.add(code, source, start, end, message, Optional.of(help));
    }
}
