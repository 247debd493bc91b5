package io.github.baokao.internal.drl;

import io.github.baokao.internal.document.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a statement of {@code when}: a question and what its fields must be. */
final class ConditionReader {
    private static final String SHAPE = "条件应写作 “$名称 : 问题(字段 == 值, …)”";

    private static final Map<String, String> FORBIDDEN = Map.ofEntries(
            Map.entry("not", "规则看的是一个问题，不看“没有什么”；没有的情形由问题的字段给出"),
            Map.entry("exists", "规则看的是一个问题，不看“有没有”；有没有由问题的字段给出"),
            Map.entry("forall", "规则看的是一个问题，不看“是否全都”；由部分到整体由 conditions.drl 取最低或取最高"),
            Map.entry("accumulate", "规则不做累计；月数、个数由引擎算好，写在问题的字段里"),
            Map.entry("acc", "规则不做累计；月数、个数由引擎算好，写在问题的字段里"),
            Map.entry("collect", "规则不做收集；月数、个数由引擎算好，写在问题的字段里"),
            Map.entry("groupby", "规则不做收集；月数、个数由引擎算好，写在问题的字段里"),
            Map.entry("from", "问题由引擎给出，不从别处取"),
            Map.entry("over", "规则没有时间窗口"),
            Map.entry("eval", "条件不执行代码，只比较问题的字段"));

    private final SourceText source;
    private final RuleFindings findings;

    ConditionReader(SourceText source, RuleFindings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The pattern, or empty if what stands there is none, which is then reported. */
    Optional<Pattern> read(List<Token> tokens) {
        Words words = new Words(tokens, source, findings);
        if (forbidden(words)) {
            return Optional.empty();
        }
        Optional<Token> variable = variable(words);
        if (words.atEnd() || !words.peek().isWord()) {
            words.missing(RuleCode.RULE_SYNTAX, "这里应是问题的类型，如 WorkAsked", Optional.of(SHAPE));
            return Optional.empty();
        }
        if (forbidden(words)) {
            return Optional.empty();
        }
        Token type = words.next();
        Token open = words.atEnd() ? type : words.peek();
        if (!words.take("(", SHAPE)) {
            return Optional.of(new Pattern(variable, type, List.of()));
        }
        List<List<Token>> parts = parts(words);
        boolean closed = !words.atEnd();
        if (closed) {
            words.next();
        } else {
            words.fault(RuleCode.RULE_SYNTAX, open, "括号没有闭合", Optional.of("在这一句末尾加上 )"));
        }
        List<Constraint> constraints = constraints(parts);
        if (closed && !words.atEnd() && !forbidden(words)) {
            words.fault(RuleCode.RULE_SYNTAX, words.peek(), "条件到右括号为止，后面不能再写", Optional.of(SHAPE));
        }
        return Optional.of(new Pattern(variable, type, constraints));
    }

    private static Optional<Token> variable(Words words) {
        if (!words.peek().isWord()
                || !(words.seesAfter(1, ":") || words.peek().text().startsWith("$"))) {
            words.fault(RuleCode.RULE_SYNTAX, words.peek(), "问题前面要写名称，then 之后才能回答它", Optional.of(SHAPE));
            return Optional.empty();
        }
        Token variable = words.next();
        if (!variable.isVariable()) {
            words.fault(
                    RuleCode.RULE_SYNTAX,
                    variable,
                    "问题的名称以 $ 开头",
                    Optional.of("写作 $" + variable.text().replace("$", "")));
        }
        words.take(":", SHAPE);
        return Optional.of(variable);
    }

    private boolean forbidden(Words words) {
        Token token = words.peek();
        boolean or = List.of("or", "||", "|", "and", "&&", "(").contains(token.text());
        if (or && !token.isText()) {
            words.fault(
                    RuleCode.OR_IN_RULE,
                    token,
                    "一条规则只问一个问题，问题之间不用 or、and、||、&& 和括号：那样一条规则会变成几条，或一次回答几个问题",
                    Optional.of("拆成几条规则，每条一种情形"));
            return true;
        }
        String why = token.isWord() ? FORBIDDEN.get(token.text()) : null;
        if (why != null) {
            words.fault(RuleCode.FORBIDDEN_CONDITION, token, "规则里不用 " + token.text() + "：" + why, Optional.of(SHAPE));
        }
        return why != null;
    }

    /** What stands between the commas, up to the closing bracket. */
    private static List<List<Token>> parts(Words words) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        int depth = 0;
        while (!words.atEnd() && !(depth == 0 && words.sees(")"))) {
            Token token = words.next();
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                part.add(token);
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        if (!part.isEmpty() || !parts.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private List<Constraint> constraints(List<List<Token>> parts) {
        List<Constraint> constraints = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Token> part = parts.get(i);
            boolean comma = !part.isEmpty() && part.get(part.size() - 1).is(",");
            List<Token> tokens = comma ? part.subList(0, part.size() - 1) : part;
            if (tokens.isEmpty()) {
                // an empty part has the comma that made it, or follows one
                Token at = comma
                        ? part.get(0)
                        : parts.get(i - 1).get(parts.get(i - 1).size() - 1);
                findings.add(RuleCode.RULE_SYNTAX, source, at, "逗号多了：这里没有条件", Optional.of("请删去这个逗号"));
            } else {
                new ConstraintReader(tokens, source, findings).read().ifPresent(constraints::add);
            }
        }
        return constraints;
    }
}
