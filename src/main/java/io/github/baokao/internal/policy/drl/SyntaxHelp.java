package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in plain words why Drools could not parse a rule: what its lines lack, or else what is wrong where the parser stopped. */
final class SyntaxHelp {
    private static final List<String> PARTS = List.of("when", "then", "end");

    private final SourceText source;
    private final List<Token> tokens;
    private final RuleFindings findings;
    private final List<List<Token>> lines = new ArrayList<>();
    private int part;

    SyntaxHelp(Syntax piece, List<Token> tokens, RuleFindings findings) {
        this.source = piece.source();
        this.tokens = tokens;
        this.findings = findings;
        int end = -1;
        for (Token token : tokens) {
            if (end < 0 || piece.plain().substring(end, token.start()).indexOf('\n') >= 0) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(token);
            end = token.end();
        }
    }

    /**
     * Reports the first thing that is wrong.
     *
     * @param stop where the parser stopped
     * @param ended whether the rule has its end
     */
    void explain(int stop, boolean ended) {
        for (List<Token> line : lines.subList(1, lines.size())) {
            boolean found = part(line);
            if (!found && !PARTS.contains(line.get(0).text())) {
                found = part == 0 ? head(line) : part == 1 && condition(line, stop);
            }
            if (found) {
                return;
            }
        }
        Token name = tokens.get(1);
        if (!ended) {
            String lacking = List.of("when、then 和 end", "then 和 end", "end").get(Math.min(part, 2));
            fault(RuleCode.MISSING_PART, name, "规则" + Chinese.quoted(name.text()) + "没有写完，缺少 " + lacking, "在下一条规则之前补上");
            return;
        }
        Token at =
                tokens.stream().filter(token -> token.end() > stop).findFirst().orElse(tokens.get(tokens.size() - 1));
        cannot(at);
    }

    /** Whether a line begins another part of the rule wrongly; if rightly, the part is noted. */
    private boolean part(List<Token> line) {
        Token first = line.get(0);
        int found = PARTS.indexOf(first.isText() ? "" : first.text());
        if (found < 0) {
            String expected = PARTS.get(Math.min(part, 2));
            if (line.size() == 1 && first.isWord() && NearestWord.isSlip(first.text(), expected)) {
                fault(RuleCode.RULE_SYNTAX, first, "这里应写 " + expected, Chinese.didYouMean(expected));
                return true;
            }
            if (first.is("insert") && part < 2) {
                return missing(first, part == 0 ? "when 和 then" : "then");
            }
            return part == 0 && first.isVariable() && missing(first, "when");
        }
        if (found < part) {
            fault(
                    RuleCode.RULE_SYNTAX,
                    first,
                    "这条规则已经有 " + first.text() + "，这里应写 " + PARTS.get(Math.min(part, 2)),
                    "两条规则之间要有 end 和 rule \"…\"");
            return true;
        }
        if (found > part) {
            return missing(first, String.join(" 和 ", PARTS.subList(part, found)));
        }
        part++;
        return false;
    }

    private boolean missing(Token at, String lacking) {
        return fault(
                RuleCode.MISSING_PART,
                at,
                "规则" + Chinese.quoted(tokens.get(1).text()) + "缺少 " + lacking,
                "在这一行之前加一行 " + lacking);
    }

    private boolean head(List<Token> line) {
        if (line.get(0).is("@")) {
            boolean good = line.size() == 5
                    && line.get(1).isWord()
                    && line.get(2).is("(")
                    && line.get(4).is(")");
            return !good && fault(RuleCode.RULE_SYNTAX, line.get(0), "这一句应以 ) 结尾", "写作 @quote(\"…\") 或 @cite(\"…\")");
        }
        return fault(
                RuleCode.RULE_SYNTAX,
                line.get(0),
                "规则名和 when 之间只能写 @quote(\"…\")、@cite(\"…\")",
                "条件写在 when 之后，回答写在 then 之后");
    }

    /** What is wrong with a condition at which the parser stopped, or just behind which. */
    private boolean condition(List<Token> line, int stop) {
        if (line.get(0).start() > stop) {
            return false;
        }
        int at = (int) line.stream().filter(token -> token.end() <= stop).count();
        List<Token> open = new ArrayList<>();
        for (int i = 0; i < line.size() && (i <= at || at == line.size()); i++) {
            if (line.get(i).is("(")) {
                open.add(line.get(i));
            } else if (line.get(i).is(")") && !open.isEmpty()) {
                open.remove(open.size() - 1);
            } else if (line.get(i).is(")")) {
                return fault(RuleCode.RULE_SYNTAX, line.get(i), "条件到右括号为止，后面不能再写", ConditionReader.SHAPE);
            }
        }
        if (at == line.size()) {
            return !open.isEmpty() && fault(RuleCode.RULE_SYNTAX, open.get(0), "括号没有闭合", "在这一句末尾加上 )");
        }
        return (at == 0 || open.isEmpty()) ? cannot(line.get(at)) : constraint(line, at);
    }

    private boolean constraint(List<Token> line, int at) {
        Token token = line.get(at);
        Token before = line.get(at - 1);
        Token after = line.get(Math.min(at + 1, line.size() - 1));
        if (token.is(",") || (before.is(",") && token.is(")"))) {
            Token comma = token.is(",") ? (after.is(",") ? after : token) : before;
            return fault(RuleCode.RULE_SYNTAX, comma, "逗号多了：这里没有条件", "请删去这个逗号");
        }
        boolean field = at > 1
                && before.isWord()
                && (line.get(at - 2).is(",")
                        || line.get(at - 2).is("(")
                        || line.get(at - 2).is(":"));
        int from = at;
        while (from > 1
                && token.kind() == Token.Kind.SIGN
                && line.get(from - 1).kind() == Token.Kind.SIGN
                && line.get(from - 1).end() == line.get(from).start()
                && !line.get(from - 1).is("(")) {
            from--;
        }
        int to = at;
        while (to + 1 < line.size()
                && token.kind() == Token.Kind.SIGN
                && "=<>!".contains(line.get(to + 1).text())
                && line.get(to + 1).end() - line.get(to + 1).start() == 1
                && line.get(to).end() == line.get(to + 1).start()) {
            to++;
        }
        Token sign = new Token(
                token.kind(),
                join(line.subList(from, to + 1)),
                line.get(from).start(),
                line.get(to).end(),
                true);
        Optional<String> meant = Operator.meantBy(sign.text());
        if (meant.isPresent() || (field && !token.is(")"))) {
            return fault(
                    RuleCode.RULE_SYNTAX,
                    sign,
                    "字段后面应写怎样比较",
                    meant.or(() -> NearestWord.to(sign.text(), List.of("in", "not"))
                                    .filter(word -> sign.text().length() > 2))
                            .map(Chinese::didYouMean)
                            .orElse("可以写的有 " + Chinese.list(Operator.signs())));
        }
        if (before.kind() == Token.Kind.SIGN && !before.is(")")) {
            return fault(RuleCode.RULE_SYNTAX, token, "这里应是要比较的值", "写作 “字段 == 值”");
        }
        if (before.is("in")) {
            return fault(RuleCode.RULE_SYNTAX, token, "几个值写作 “字段 in (值, 值)”", "这里应写 (");
        }
        return fault(RuleCode.RULE_SYNTAX, token, "一项条件到这里应当结束", "两项条件之间用逗号隔开");
    }

    private static String join(List<Token> tokens) {
        return tokens.stream().map(Token::text).reduce("", String::concat);
    }

    private boolean cannot(Token at) {
        return fault(RuleCode.RULE_SYNTAX, at, "这里不能写 " + Chinese.quoted(at.text()), ConditionReader.SHAPE);
    }

    private boolean fault(RuleCode code, Token at, String message, String help) {
        findings.add(code, source, at, message, Optional.of(help));
        return true;
    }
}
