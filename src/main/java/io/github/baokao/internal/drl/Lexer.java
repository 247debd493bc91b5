package io.github.baokao.internal.drl;

import io.github.baokao.internal.document.SourceText;
import io.github.baokao.internal.drl.Token.Kind;
import io.github.baokao.internal.text.Chinese;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a DRL file apart into lines of tokens. What is slightly wrong is reported and read as it was meant. */
final class Lexer {
    private static final String COMPARING = "=!<>|&";
    private static final String FULL = "（），；：＝！＜＞．＠｛｝［］｜＆＄。【】";
    private static final String HALF = "(),;:=!<>.@{}[]|&$.[]";
    private static final String QUOTES = "\"'“”„‟‘’＂＇";

    private static final int MAX_WORD = 200;
    private static final int MAX_TEXT = 2000;

    private final SourceText source;
    private final String text;
    private final RuleFindings findings;
    private final List<List<Token>> lines = new ArrayList<>();
    private List<Token> line = new ArrayList<>();
    private int at;
    private int endOfLine = -1;

    private Lexer(SourceText source, RuleFindings findings) {
        this.source = source;
        this.text = source.text();
        this.findings = findings;
    }

    /** The lines that hold tokens. */
    static List<List<Token>> lines(SourceText source, RuleFindings findings) {
        return new Lexer(source, findings).run();
    }

    private List<List<Token>> run() {
        escapes();
        while (at < text.length()) {
            next();
        }
        endLine();
        return lines;
    }

    /** Java decodes them before anything else, comments included: what follows may then be code. */
    private void escapes() {
        for (int i = text.indexOf("\\u"); i >= 0; i = text.indexOf("\\u", i + 2)) {
            fault(
                    RuleCode.UNICODE_ESCAPE,
                    i,
                    Math.min(i + 6, text.length()),
                    "不用 \\u 写字符，注释里也不用：编译器读到的会与看到的不同",
                    "直接写这个字");
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
            line = new ArrayList<>();
        }
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            endLine();
            at++;
        } else if (c == ' ') {
            at++;
        } else if (text.startsWith("//", at)) {
            hidden(at, lineEnd(at));
            at = lineEnd(at);
        } else if (text.startsWith("／／", at)) {
            fault(RuleCode.FULL_WIDTH, at, at + 2, "注释用半角的 //，不用 ／／", "写作 //");
            at = lineEnd(at);
        } else if (text.startsWith("/*", at)) {
            fault(RuleCode.RULE_SYNTAX, at, at + 2, "注释只用 //，一直到行末", "把 /* 和 */ 换成每行开头的 //");
            int close = text.indexOf("*/", at + 2);
            at = close < 0 ? text.length() : close + 2;
        } else if (isStrange(c)) {
            strange();
        } else if (QUOTES.indexOf(c) >= 0) {
            quoted(c);
        } else if (FULL.indexOf(c) >= 0) {
            fullWidth();
        } else if (c < 0x80 && Character.isDigit(c)) {
            number();
        } else if (Character.isJavaIdentifierStart(text.codePointAt(at))) {
            word();
        } else {
            sign(c);
        }
    }

    private void word() {
        Optional<String> attribute = Attributes.at(text, at);
        int end = at;
        while (end < text.length() && isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        limit(at, end, MAX_WORD);
        boolean rule = line.isEmpty() && text.substring(at, end).equals("rule");
        token(Kind.WORD, attribute.map(a -> at + a.length()).orElse(end));
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
        int stop = lineEnd(at);
        if (start < stop && text.charAt(stop - 1) == '"' && Character.isIdeographic(text.codePointAt(start))) {
            fault(RuleCode.UNCLOSED_TEXT, start, stop, "引号没有闭合：规则名前面没有引号", "在规则名前面加上 \"");
            line.add(new Token(Kind.TEXT, text.substring(start, stop - 1), start, stop, false));
            at = stop;
        }
    }

    private void number() {
        int end = at;
        while (end < text.length() && (isPart(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        token(Kind.NUMBER, end);
    }

    private void sign(char c) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (COMPARING.indexOf(c) >= 0 && end < text.length() && COMPARING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        token(Kind.SIGN, end);
    }

    private void token(Kind kind, int end) {
        line.add(new Token(kind, text.substring(at, end), at, end, true));
        at = end;
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
        line.add(new Token(Kind.SIGN, half.toString(), at, end, true));
        at = end;
    }

    /** From a quotation mark to the next one that can close it, on the same line. */
    private void quoted(char open) {
        int stop = lineEnd(at);
        if (open != '"') {
            String wrong = open == '\'' ? "文字要用双引号，不用单引号" : "引号要用半角的，不用 " + Chinese.plain(String.valueOf(open));
            fault(open == '\'' ? RuleCode.RULE_SYNTAX : RuleCode.FULL_WIDTH, at, at + 1, wrong, "写作 \"");
        }
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
        hidden(at + 1, content);
        limit(at + 1, content, MAX_TEXT);
        if (!closed) {
            fault(RuleCode.UNCLOSED_TEXT, at, stop, "引号没有闭合：到行末都没有另一个引号", "在文字末尾加上 \"");
        }
        int after = closed ? end + 1 : stop;
        line.add(new Token(Kind.TEXT, text.substring(at + 1, content), at, after, closed));
        at = after;
    }

    private static boolean closes(char open, char c) {
        // a text between half-width marks may quote in Chinese; one between Chinese marks may end in either
        boolean half = open == '"' || open == '\'';
        return c == open || (!half && (c == '"' || c == '”' || c == '’'));
    }

    /** In comments and texts wide blanks are as in print, but nobody should read something else than what is there. */
    private void hidden(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean broken = Character.isSurrogate(c)
                    && Character.getType(text.codePointAt(i)) == Character.SURROGATE
                    && !(i > from && Character.isSurrogatePair(text.charAt(i - 1), c));
            if (broken
                    || (c != '\t' && Character.isISOControl(c))
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                fault(RuleCode.CHARACTER, i, i + 1, "这里有看不见的字符", "请删去");
                return;
            }
        }
    }

    private void limit(int from, int to, int most) {
        if (to - from > most) {
            fault(RuleCode.LONG_TEXT, from, to, "有 " + (to - from) + " 个字，最多 " + most + " 个", "请写短些，或拆成几条规则");
        }
    }

    private void strange() {
        int end = at;
        while (end < text.length() && isStrange(text.charAt(end))) {
            end++;
        }
        String what = text.charAt(at) == '\t' ? "这里有制表符（Tab），请用空格" : "这里有看不见的字符或全角空格";
        fault(RuleCode.CHARACTER, at, end, what, text.charAt(at) == '\t' ? "每一级缩进用四个空格" : "请删去，或换成一个半角空格");
        at = end;
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
    private int lineEnd(int from) {
        if (endOfLine < from) {
            endOfLine = from;
            while (endOfLine < text.length() && text.charAt(endOfLine) != '\n' && text.charAt(endOfLine) != '\r') {
                endOfLine++;
            }
        }
        return endOfLine;
    }

    private void fault(RuleCode code, int start, int end, String message, String help) {
        findings.add(code, source, start, end, message, Optional.of(help));
    }
}
