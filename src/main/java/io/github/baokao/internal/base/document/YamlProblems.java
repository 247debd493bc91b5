package io.github.baokao.internal.base.document;

import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in Chinese what SnakeYAML complains of. */
final class YamlProblems {

    /** A piece of SnakeYAML's text, and ours. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("mapping values are not allowed here", "这里不能再有 “: ”：缩进不对，或者文字里的 “: ” 没有加引号"),
            Map.entry("sequence entries are not allowed here", "这里不能有列表项 “- ”，请检查缩进"),
            Map.entry("mapping keys are not allowed here", "这里不能有键，请检查缩进"),
            Map.entry("could not find expected ':'", "缺少 “:”，应写作 “键: 值”"),
            Map.entry("that cannot start any token", "文字不能以这个字符开头，请加引号"),
            Map.entry("expected <block end>", "与上文的缩进不一致"),
            Map.entry("expected ',' or ']'", "列表缺少 “,” 或 “]”"),
            Map.entry("expected ',' or '}'", "缺少 “,” 或 “}”"),
            Map.entry("found unexpected end of stream", "引号没有结束"),
            Map.entry("found unexpected document separator", "引号没有结束"),
            Map.entry("found unknown escape character", "双引号里的 “\\” 后面不能是这个字符"),
            Map.entry("hexadecimal numbers", "双引号里的 “\\” 后面缺少十六进制数字"),
            Map.entry("expected the node content", "这里缺少内容"),
            Map.entry("expected '<document start>'", "文档已经结束，后面还有内容"),
            Map.entry("unexpected character found", "“&” 或 “*” 开头的文字要加引号"),
            Map.entry("chomping or indentation", "“|” 或 “>” 后面应换行"));

    private YamlProblems() {}

    static void report(MarkedYAMLException e, SourceText source, Faults faults) {
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        String text = TEXTS.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        int gaveUp = offset(source, mark(e, problem));
        Optional<YamlSlips.Found> slip = YamlSlips.near(source, gaveUp);
        int at = slip.map(YamlSlips.Found::at).orElse(gaveUp);
        Optional<String> help = slip.map(YamlSlips.Found::help).or(() -> unfinished(e));
        String what = slip.map(YamlSlips.Found::what).orElse(text);
        String message = "YAML 语法不正确" + (what.isEmpty() ? "" : "：" + what);
        faults.add(FaultCode.SYNTAX, new Place(source, at, at + 1, KeyPath.ROOT), message, help);
    }

    /** A list or mapping that is not closed is noticed some lines after it begins. */
    private static Optional<String> unfinished(MarkedYAMLException e) {
        Optional<Mark> begin = Optional.ofNullable(e.getContextMark())
                .filter(mark -> e.getContext().contains("flow")
                        && mark.getLine() < e.getProblemMark().getLine());
        return begin.map(mark -> "这里的 “[” 或 “{” 从第 " + (mark.getLine() + 1) + " 行开始，看看是不是没有闭合");
    }

    /** Where something is missing, the place where it began says more than the one where SnakeYAML gave up. */
    private static Mark mark(MarkedYAMLException e, String problem) {
        boolean unfinished = problem.startsWith("could not find expected") || problem.startsWith("found unexpected");
        return unfinished && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
    }

    static int offset(SourceText source, Mark mark) {
        return source.offset(mark.getIndex());
    }
}
