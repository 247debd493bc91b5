package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what stands before the rules of a file: its package and its imports. */
final class HeaderReader {
    private static final String PACKAGE = "baokao.";
    private static final String FACT = "io.github.baokao.fact";
    private static final String TERM = "io.github.baokao.term";

    private final SourceText source;
    private final RuleFindings findings;
    private final List<Token> imports = new ArrayList<>();
    private List<Token> packageName = List.of();
    private boolean hasPackage;

    HeaderReader(SourceText source, RuleFindings findings) {
        this.source = source;
        this.findings = findings;
    }

    List<Token> imports() {
        return List.copyOf(imports);
    }

    List<Token> packageName() {
        return packageName;
    }

    void read(String keyword, List<Token> line, boolean late) {
        List<Token> name = name(line);
        if (late) {
            fault(RuleCode.RULE_SYNTAX, line, keyword + " 写在第一条规则之前", Optional.of("移到文件开头"));
        }
        if (keyword.equals("package")) {
            readPackage(line, name);
        } else {
            readImport(line, name);
        }
    }

    /** The tokens after the keyword; a semicolon at the end does no harm. */
    private static List<Token> name(List<Token> line) {
        int end = line.get(line.size() - 1).is(";") ? line.size() - 1 : line.size();
        return line.subList(Math.min(1, end), end);
    }

    private void readPackage(List<Token> line, List<Token> name) {
        if (hasPackage) {
            fault(RuleCode.PACKAGE_NAME, line, "package 只写一次", Optional.of("请删去这一行"));
        } else if (!text(name).matches("baokao\\.[a-z][a-z0-9]{0,40}")) {
            fault(
                    RuleCode.PACKAGE_NAME,
                    name.isEmpty() ? line : name,
                    "package 应写作 baokao. 加小写字母，如 baokao.work",
                    name.size() == 3 && NearestWord.isSlip(name.get(0).text() + ".", PACKAGE)
                            ? Optional.of(Chinese.didYouMean(
                                    PACKAGE + name.get(2).text().toLowerCase(Locale.ROOT)))
                            : Optional.empty());
        }
        packageName = hasPackage ? packageName : List.copyOf(name);
        hasPackage = true;
    }

    private void readImport(List<Token> line, List<Token> name) {
        String text = text(name);
        int dot = text.lastIndexOf('.');
        String folder = dot < 0 ? "" : text.substring(0, dot);
        Token last = line.get(line.size() - 1).is(";") && !name.isEmpty()
                ? name.get(name.size() - 1)
                : line.get(line.size() - 1);
        boolean known = FactWords.isKnown(last.text());
        String wanted = (known ? FactWords.folder(last.text()) : FACT) + "." + last.text();
        boolean ours = folder.equals(FACT) || folder.equals(TERM);
        if (ours && last.isWord() && known && text.equals(wanted)) {
            if (imports.stream().anyMatch(one -> one.text().equals(last.text()))) {
                fault(RuleCode.UNUSED_IMPORT, line, Chinese.quoted(last.text()) + " 已经引用过", Optional.of("请删去这一行"));
            }
            imports.add(last);
        } else if (ours && last.isWord() && !known) {
            findings.add(
                    RuleCode.UNKNOWN_TYPE,
                    source,
                    last,
                    "没有 " + Chinese.quoted(last.text()) + " 这个问题、回答或词表",
                    TokenReader.help(last.text(), FactWords.all()));
            imports.add(last);
        } else {
            Optional<String> help = known
                    ? Optional.of(Chinese.didYouMean(wanted))
                    : Optional.of("只引用 " + FACT + " 和 " + TERM + " 中的类型，一行一个");
            fault(RuleCode.FORBIDDEN_IMPORT, name.isEmpty() ? line : name, "不能引用 " + Chinese.quoted(text), help);
            if (known) {
                imports.add(last);
            }
        }
    }

    /** Reports that there is no package. */
    void finish(Token first) {
        if (!hasPackage) {
            findings.add(
                    RuleCode.PACKAGE_NAME,
                    source,
                    first,
                    "文件开头缺少 package",
                    Optional.of("加一行 package baokao.…，如 package baokao.work"));
        }
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }

    private void fault(RuleCode code, List<Token> tokens, String message, Optional<String> help) {
        findings.add(
                code,
                source,
                tokens.get(0).start(),
                tokens.get(tokens.size() - 1).end(),
                message,
                help);
    }
}
