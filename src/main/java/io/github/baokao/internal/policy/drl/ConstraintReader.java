package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands between two commas of a pattern. */
final class ConstraintReader {
    private static final String MISSING = "这里应是要比较的值";
    private static final String SHAPE = "写作 “字段 == 值”";

    private final List<Token> tokens;
    private final TokenReader words;
    private final SourceText source;
    private final RuleFindings findings;

    ConstraintReader(List<Token> tokens, SourceText source, RuleFindings findings) {
        this.tokens = tokens;
        this.words = new TokenReader(tokens, source, findings);
        this.source = source;
        this.findings = findings;
    }

    /** The name given to the field and the comparison with it, both or one; none if it is neither, which is then reported. */
    List<Constraint> read() {
        if (tokens.stream().anyMatch(token -> !token.closed()) || Traps.report(tokens, source, findings)) {
            return List.of();
        }
        List<Constraint> constraints = new ArrayList<>();
        if (words.peek().isVariable() && (words.left() == 1 || words.seesAfter(1, ":"))) {
            Token variable = words.next();
            if (!words.take(":", "给字段取名写作 “$名称 : 字段”")) {
                return List.of();
            }
            constraints.add(new Constraint.Binding(variable, words.peek()));
            if (words.left() == 1 && words.peek().isWord()) {
                return constraints;
            }
        }
        comparison().ifPresent(constraints::add);
        return constraints;
    }

    private Optional<Constraint> comparison() {
        Token field = words.peek();
        if (!field.isWord()
                || field.isVariable()
                || List.of("true", "false", "null").contains(field.text())) {
            words.fault(RuleCode.RULE_SYNTAX, field, "左边写字段，右边写值", Optional.of(SHAPE));
            return Optional.empty();
        }
        words.next();
        if (words.atEnd()) {
            words.fault(
                    RuleCode.RULE_SYNTAX,
                    field,
                    "只有字段，没有说它应是什么",
                    Optional.of("写作 “" + Chinese.plain(field.text()) + " == true”"));
            return Optional.empty();
        }
        if (words.sees(".")) {
            if (Character.isUpperCase(field.text().charAt(0))) {
                words.fault(RuleCode.RULE_SYNTAX, field, "左边写字段，右边写值", Optional.of(SHAPE));
            } else {
                words.fault(RuleCode.RULE_SYNTAX, words.peek(), "字段没有下一级", Optional.of("只写字段的名称"));
            }
            return Optional.empty();
        }
        Token sign = words.next();
        boolean not = sign.is("not") && words.sees("in");
        if (not) {
            words.next();
        }
        Optional<Operator> operator =
                not ? Optional.of(Operator.NOT_IN) : sign.isText() ? Optional.empty() : Operator.of(sign.text());
        if (operator.isEmpty()) {
            Optional<String> help = Operator.meantBy(sign.text())
                    .or(() -> NearestWord.to(sign.text(), List.of("in", "not"))
                            .filter(word -> sign.text().length() > 2))
                    .map(Chinese::didYouMean)
                    .or(() -> Optional.of("可以写的有 " + Chinese.list(Operator.signs())));
            words.fault(RuleCode.RULE_SYNTAX, sign, "字段后面应写怎样比较", help);
            return Optional.empty();
        }
        boolean several = operator.get() == Operator.IN || operator.get() == Operator.NOT_IN;
        return (several ? several() : one())
                .map(values -> new Constraint.Comparison(field, sign, operator.get(), values));
    }

    private Optional<List<Value>> one() {
        Optional<Value> value = words.value(MISSING, SHAPE);
        if (value.isPresent() && !words.atEnd()) {
            words.fault(RuleCode.RULE_SYNTAX, words.peek(), "一项条件到这里应当结束", Optional.of("两项条件之间用逗号隔开"));
            return Optional.empty();
        }
        return value.map(List::of);
    }

    private Optional<List<Value>> several() {
        String shape = "几个值写作 “字段 in (值, 值)”";
        if (!words.take("(", shape)) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        do {
            Optional<Value> value = words.value(MISSING, SHAPE);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        } while (words.sees(",") && words.next() != null);
        if (!words.take(")", shape)) {
            return Optional.empty();
        }
        if (!words.atEnd()) {
            words.fault(RuleCode.RULE_SYNTAX, words.peek(), "一项条件到这里应当结束", Optional.of("两项条件之间用逗号隔开"));
            return Optional.empty();
        }
        return Optional.of(values);
    }
}
