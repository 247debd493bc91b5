package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What compiles but does not mean what it seems to mean, or means it only until the engine has warmed up. */
final class Traps {
    private static final Set<String> TEXT_OPERATORS = Set.of(
            "matches", "contains", "memberOf", "soundslike", "soundsLike", "str", "startsWith", "endsWith", "excludes");
    private static final Set<String> CALCULATING = Set.of("/", "%", "*", "+");

    private Traps() {}

    /** Reports the first trap in a constraint, if there is one. */
    static boolean report(List<Token> tokens, SourceText source, RuleFindings findings) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean calls = i > 0
                    && token.is("(")
                    && tokens.get(i - 1).isWord()
                    && !tokens.get(i - 1).is("in");
            boolean report = !token.isText()
                    && report(
                            token,
                            i == 0,
                            calls ? Optional.of(tokens.get(i - 1)) : Optional.empty(),
                            minus(tokens, i),
                            source,
                            findings);
            if (report) {
                return true;
            }
        }
        return false;
    }

    /** A minus before a number is its sign. */
    private static boolean minus(List<Token> tokens, int i) {
        return tokens.get(i).is("-") && i > 0 && tokens.get(i - 1).kind() != Token.Kind.SIGN;
    }

    private static boolean report(
            Token token,
            boolean first,
            Optional<Token> called,
            boolean minus,
            SourceText source,
            RuleFindings findings) {
        String text = token.text();
        if (Set.of("||", "or", "|", "^").contains(text)) {
            findings.add(
                    RuleCode.OR_IN_RULE,
                    source,
                    token,
                    "条件里不用 " + text + "：一条规则只说一种情形，不然结论说不出是哪一种",
                    Optional.of("同一字段的几个值写作 “字段 in (值, 值)”，不同的字段拆成几条规则"));
        } else if (Set.of("&&", "and", "&").contains(text)) {
            findings.add(RuleCode.OR_IN_RULE, source, token, "条件里不用 " + text, Optional.of("同时要满足的，用逗号隔开"));
        } else if (text.equals("eval")) {
            findings.add(RuleCode.FORBIDDEN_CONDITION, source, token, "规则里不用 eval：条件不执行代码", Optional.of("只比较问题的字段"));
        } else if (TEXT_OPERATORS.contains(text) && !first) {
            findings.add(
                    RuleCode.TEXT_OPERATOR,
                    source,
                    token,
                    "规则里不用 " + text + "：字段都不是文字，它会通过编译，运行时才出错或永远不成立",
                    Optional.of("名称由引擎查清单比对，规则只看比对的结果，如 “entry == EntryMatch.AS_PRINTED”"));
        } else if (called.isPresent()) {
            findings.add(
                    RuleCode.FORBIDDEN_CONDITION, source, called.get(), "条件里不用函数：条件不执行代码", Optional.of("只比较问题的字段"));
        } else if (text.equals("/")) {
            findings.add(
                    RuleCode.ARITHMETIC,
                    source,
                    token,
                    "条件里不用除法：会通过编译，但有时按整数、有时按小数相除，同一条件先成立、后来又不成立",
                    Optional.of("月数、年数由引擎算好，规则只与字段比较，如 “sure >= $required”"));
        } else if (CALCULATING.contains(text) || minus) {
            findings.add(
                    RuleCode.ARITHMETIC,
                    source,
                    token,
                    "条件里不计算（" + text + "）",
                    Optional.of("月数、年数、日期由引擎算好，规则只与字段比较，如 “sure >= $required”"));
        } else if (text.equals("[")) {
            findings.add(RuleCode.FORBIDDEN_CONDITION, source, token, "条件里不用方括号：字段没有下一级", Optional.of("只写字段的名称"));
        } else if (text.equals("!") && first) {
            findings.add(RuleCode.RULE_SYNTAX, source, token, "不用 ! 表示“不是”", Optional.of("写作 “字段 == false”"));
        } else {
            return false;
        }
        return true;
    }
}
