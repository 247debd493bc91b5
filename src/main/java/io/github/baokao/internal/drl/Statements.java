package io.github.baokao.internal.drl;

import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements that DRL has besides rules, and why no policy needs them. */
final class Statements {
    private static final String NO_CODE = "规则文件不写代码；算日期、数月份、查清单由引擎做，规则只说结果是什么意思";
    private static final String ONE_KIND = "规则只读引擎给出的问题，只插入一个回答";

    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("function", NO_CODE),
            Map.entry("global", ONE_KIND),
            Map.entry("query", "回答由引擎取出，不用另写查询"),
            Map.entry("declare", "问题和回答的字段是定好的，规则不另外定义"),
            Map.entry("unit", ONE_KIND),
            Map.entry("dialect", NO_CODE),
            Map.entry("expander", NO_CODE),
            Map.entry("template", "每条规则都写出来，不由模板生成"));

    private Statements() {}

    static Optional<String> why(Token first) {
        return first.isWord() ? Optional.ofNullable(WHY.get(first.text())) : Optional.empty();
    }

    /** Passes over the further lines of a statement that has just begun. */
    static void skip(List<Token> line, Deque<List<Token>> lines) {
        switch (line.get(0).text()) {
            case "query", "declare", "template" -> {
                boolean ended = line.get(line.size() - 1).is("end");
                while (!ended && !lines.isEmpty() && !lines.peek().get(0).is("rule")) {
                    List<Token> next = lines.pop();
                    ended = next.get(next.size() - 1).is("end");
                }
            }
            case "function" -> {
                int depth = depth(line);
                boolean opened = depth > 0 || line.stream().anyMatch(token -> token.is("{"));
                while ((depth > 0 || !opened)
                        && !lines.isEmpty()
                        && !lines.peek().get(0).is("rule")) {
                    List<Token> next = lines.pop();
                    depth += depth(next);
                    opened |= next.stream().anyMatch(token -> token.is("{"));
                }
            }
            default -> {
                // one line
            }
        }
    }

    private static int depth(List<Token> line) {
        return line.stream()
                .mapToInt(token -> token.is("{") ? 1 : token.is("}") ? -1 : 0)
                .sum();
    }
}
