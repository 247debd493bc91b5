package io.github.baokao.internal.policy.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.drools.drl.parser.antlr4.DRL10Parser.AccumulateFunctionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.ConstraintContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsAccumulateContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsPatternBindContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsPatternContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsUnaryContext;
import org.drools.drl.parser.antlr4.DRL10Parser.LhsUnarySingleContext;

/** Takes one condition from the tree of Drools. */
final class ConditionReader {
    static final String SHAPE = "条件应写作 “$名称 : 问题(字段 == 值, …)”";
    private static final String FOLD = "写作 “accumulate(事实($v : 字段); $名称 : lowest($v))”";

    private static final Map<String, String> FORBIDDEN = Map.ofEntries(
            Map.entry("forall", "用 not 写“没有不是的”"),
            Map.entry("acc", "写作 accumulate"),
            Map.entry("collect", "月数、个数由引擎算好，写在字段里"),
            Map.entry("groupby", "月数、个数由引擎算好，写在字段里"),
            Map.entry("from", "问题由引擎给出，不从别处取"),
            Map.entry("over", "规则没有时间窗口"),
            Map.entry("if", "一条规则只说一种情形"),
            Map.entry("eval", "条件不执行代码，只比较问题的字段"));

    private final Syntax piece;
    private final RuleFindings findings;

    ConditionReader(Syntax piece, RuleFindings findings) {
        this.piece = piece;
        this.findings = findings;
    }

    /** The condition, or empty if it is none that a policy may hold, which is then reported. */
    Optional<RuleCondition> read(LhsExpressionContext expression) {
        if (!(expression instanceof LhsUnarySingleContext single)) {
            return or(expression);
        }
        LhsUnaryContext unary = single.lhsUnary();
        if (!unary.consequenceInvocation().isEmpty() || unary.namedConsequenceInvocation() != null) {
            return refuse(unary);
        }
        if (unary.lhsPatternBind() != null) {
            return bind(RuleCondition.Kind.FACT, unary.lhsPatternBind());
        }
        if (unary.lhsNot() != null) {
            return unary.lhsNot().lhsPatternBind() == null
                    ? or(unary.lhsNot())
                    : bind(RuleCondition.Kind.NOT, unary.lhsNot().lhsPatternBind());
        }
        if (unary.lhsExists() != null) {
            return unary.lhsExists().lhsPatternBind() == null
                    ? or(unary.lhsExists())
                    : bind(RuleCondition.Kind.EXISTS, unary.lhsExists().lhsPatternBind());
        }
        return unary.lhsAccumulate() == null ? refuse(unary) : accumulate(unary.lhsAccumulate());
    }

    private Optional<RuleCondition> or(ParserRuleContext part) {
        List<Token> tokens = piece.of(part).tokens();
        Token at = tokens.stream()
                .filter(token -> List.of("or", "||", "and", "&&").contains(token.text()) && !token.isText())
                .findFirst()
                .or(() -> tokens.stream().filter(token -> token.is("(")).findFirst())
                .orElse(tokens.get(0));
        return fault(
                RuleCode.OR_IN_RULE, at, "一条规则只问一个问题，问题之间不用 or、and、||、&& 和括号：那样一条规则会变成几条，或一次回答几个问题", "拆成几条规则，每条一种情形");
    }

    private Optional<RuleCondition> refuse(ParserRuleContext part) {
        List<Token> tokens = piece.of(part).tokens();
        Token at = tokens.stream()
                .filter(token -> token.isWord() && FORBIDDEN.containsKey(token.text()))
                .findFirst()
                .orElse(tokens.get(0));
        String why = FORBIDDEN.getOrDefault(at.text(), "条件只比较事实的字段");
        return fault(RuleCode.FORBIDDEN_CONDITION, at, "规则里不用 " + at.text() + "：" + why, SHAPE);
    }

    private Optional<RuleCondition> bind(RuleCondition.Kind kind, LhsPatternBindContext bind) {
        if (bind.lhsPattern().size() != 1 || bind.LPAREN() != null) {
            return or(bind);
        }
        if (bind.unif() != null) {
            return fault(RuleCode.RULE_SYNTAX, piece.token(bind.unif()), "取名用 :，不用 :=", SHAPE);
        }
        Optional<Token> variable = Optional.ofNullable(bind.label()).map(label -> piece.token(label.drlIdentifier()));
        variable.filter(token -> !token.isVariable())
                .ifPresent(token -> fault(
                        RuleCode.RULE_SYNTAX,
                        token,
                        "问题的名称以 $ 开头",
                        "写作 $" + token.text().replace("$", "")));
        return pattern(variable, bind.lhsPattern(0)).map(pattern -> new RuleCondition(kind, pattern, Optional.empty()));
    }

    private Optional<Pattern> pattern(Optional<Token> variable, LhsPatternContext pattern) {
        if (pattern.objectType == null
                || pattern.QUESTION() != null
                || pattern.positionalConstraints() != null
                || !pattern.drlAnnotation().isEmpty()
                || pattern.patternFilter() != null
                || pattern.patternSource() != null) {
            refuse(pattern);
            return Optional.empty();
        }
        if (pattern.objectType.drlIdentifier().size() > 1) {
            fault(RuleCode.UNKNOWN_TYPE, piece.token(pattern.objectType), "类型只写名称，不写所在的位置", "在文件开头 import");
            return Optional.empty();
        }
        List<Constraint> constraints = new ArrayList<>();
        if (pattern.constraints() != null) {
            for (ConstraintContext one : pattern.constraints().constraint()) {
                constraints.addAll(new ConstraintReader(piece.of(one).tokens(), piece.source(), findings).read());
            }
        }
        return Optional.of(new Pattern(variable, piece.token(pattern.objectType), constraints));
    }

    private Optional<RuleCondition> accumulate(LhsAccumulateContext all) {
        Token word = piece.of(all).tokens().get(0);
        var inner = all.lhsAndDef();
        List<AccumulateFunctionContext> functions = all.accumulateFunction();
        if (word.is("acc") || all.constraints() != null || functions.size() != 1) {
            return refuse(all);
        }
        AccumulateFunctionContext function = functions.get(0);
        Token name = piece.token(function.drlIdentifier());
        if (FoldFunction.of(name.text()).isEmpty()) {
            return fault(
                    RuleCode.FORBIDDEN_CONDITION,
                    name,
                    "规则里不用 " + name.text() + "：月数、个数由引擎算好，规则只取最低或最高",
                    TokenReader.help(name.text(), FoldFunction.words()).orElse(FOLD));
        }
        List<Token> argument = piece.of(function.conditionalExpressions()).tokens();
        if (function.label() == null
                || argument.size() != 3
                || !argument.get(1).isVariable()
                || !piece.token(function.label().drlIdentifier()).isVariable()) {
            return fault(RuleCode.RULE_SYNTAX, name, "累计的结果和所取的值都要有名称", FOLD);
        }
        if (inner.lhsUnary().size() != 1 || inner.lhsUnary(0).lhsPatternBind() == null) {
            return or(inner);
        }
        RuleCondition.Fold fold =
                new RuleCondition.Fold(piece.token(function.label().drlIdentifier()), name, argument.get(1));
        return bind(RuleCondition.Kind.ACCUMULATE, inner.lhsUnary(0).lhsPatternBind())
                .map(condition -> new RuleCondition(condition.kind(), condition.pattern(), Optional.of(fold)));
    }

    private <T> Optional<T> fault(RuleCode code, Token at, String message, String help) {
        findings.add(code, piece.source(), at, message, Optional.of(help));
        return Optional.empty();
    }
}
