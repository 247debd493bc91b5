package io.github.baokao.internal.policy.drl;

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
}
