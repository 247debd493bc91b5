package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks what the fields of one question are compared with. */
final class ComparisonCheck {
    private static final Pattern DATE = Pattern.compile("\\d{2,4}[-/.年]\\S{1,12}|\\d{1,2}[-/][A-Za-z]{3}[-/]\\d{4}");

    private final SourceText source;
    private final RuleFindings findings;
    private final Map<String, FactWords.Field> fields;
    private final Scope scope;
    private final Set<String> stated = new HashSet<>();

    ComparisonCheck(SourceText source, RuleFindings findings, Map<String, FactWords.Field> fields, Scope scope) {
        this.source = source;
        this.findings = findings;
        this.fields = fields;
        this.scope = scope;
    }

    /** Checks a comparison. */
    void compare(FactWords.Field field, Constraint.Comparison comparison) {
        boolean good = true;
        for (Value value : comparison.values()) {
            good &= value(field, comparison.operator(), value);
        }
        if (!good) {
            return;
        }
        if (comparison.operator().ordering() && !field.isOrdered()) {
            fault(
                    RuleCode.WRONG_VALUE,
                    comparison.sign(),
                    comparison.sign(),
                    Chinese.quoted(field.name()) + " 不能比大小",
                    Optional.of("用 == 或 in 写明是哪几个值"));
        } else {
            unstated(field, comparison);
        }
    }

    private void unstated(FactWords.Field field, Constraint.Comparison comparison) {
        boolean asksForNull = comparison.values().get(0).kind() == Value.Kind.NULL;
        if (asksForNull && comparison.operator() == Operator.NOT_EQUAL) {
            stated.add(field.name());
        } else if (!asksForNull
                && comparison.operator().negating()
                && field.nullable()
                && !stated.contains(field.name())) {
            fault(
                    RuleCode.NULL_UNCHECKED,
                    comparison.field(),
                    comparison.values().get(comparison.values().size() - 1).last(),
                    Chinese.quoted(field.name()) + " 可能没有写明，没有写明时这项条件也成立",
                    Optional.of("前面先写 “" + field.name() + " != null”"));
        }
    }

    private boolean value(FactWords.Field field, Operator operator, Value value) {
        switch (value.kind()) {
            case CONSTANT -> {
                return constant(field, value);
            }
            case FLAG -> {
                return field.type() == boolean.class || wrong(field, value, "true、false");
            }
            case NULL -> {
                return isNull(field, operator, value);
            }
            case VARIABLE -> {
                return variable(field, value);
            }
            case NUMBER -> {
                return number(field, value);
            }
            case TEXT -> {
                return text(field, value);
            }
            default -> {
                return word(field, value);
            }
        }
    }

    private boolean constant(FactWords.Field field, Value value) {
        Token type = value.first();
        if (!field.type().isEnum()) {
            return wrong(
                    field,
                    value,
                    Chinese.quoted(type.text() + "." + value.last().text()));
        }
        String wanted = field.type().getSimpleName();
        List<String> known = FactWords.constants(field.type());
        if (!type.text().equals(wanted)) {
            boolean another = FactWords.vocabulary(type.text()).isPresent();
            String message = another
                    ? Chinese.quoted(field.name()) + " 是 " + wanted + " 的值，与 " + type.text() + " 的值比，永远不相等"
                    : "没有 " + Chinese.quoted(type.text()) + " 这个词表，" + Chinese.quoted(field.name()) + " 是 " + wanted
                            + " 的值";
            String meant = known.contains(value.last().text())
                    ? wanted + "." + value.last().text()
                    : wanted;
            return fault(
                    another ? RuleCode.WRONG_VALUE : RuleCode.UNKNOWN_TYPE,
                    type,
                    another ? value.last() : type,
                    message,
                    another && meant.equals(wanted)
                            ? Optional.of("可以写的有 " + Chinese.list(field.words()))
                            : Optional.of(Chinese.didYouMean(another ? meant : wanted)));
        }
        return known.contains(value.last().text())
                || fault(
                        RuleCode.UNKNOWN_VALUE,
                        value.last(),
                        value.last(),
                        wanted + " 没有 " + Chinese.quoted(value.last().text()),
                        TokenReader.help(value.last().text(), known));
    }

    private boolean isNull(FactWords.Field field, Operator operator, Value value) {
        if (operator != Operator.EQUAL && operator != Operator.NOT_EQUAL) {
            return fault(
                    RuleCode.WRONG_VALUE,
                    value.first(),
                    value.first(),
                    "null 只能用 == 或 != 比较",
                    Optional.of("另写一条规则，条件是 “" + field.name() + " == null”"));
        }
        return field.nullable()
                || fault(
                        RuleCode.WRONG_VALUE,
                        value.first(),
                        value.first(),
                        Chinese.quoted(field.name()) + " 总有值，不会是 null，这项条件"
                                + (operator == Operator.EQUAL ? "永远不成立" : "总是成立，等于没写"),
                        TokenReader.help("null", field.words()).or(() -> Optional.of("请删去这一项")));
    }

    private boolean variable(FactWords.Field field, Value value) {
        Token variable = value.first();
        boolean known = scope.knows(variable);
        Optional<FactWords.Field> bound = scope.use(variable);
        if (bound.isEmpty() || bound.get().isComparable(field)) {
            return known;
        }
        if (bound.get().isFact() && !field.isFact()) {
            return fault(
                    RuleCode.UNKNOWN_VARIABLE,
                    variable,
                    variable,
                    Chinese.quoted(variable.text()) + " 是整个事实，不能与一个字段比较",
                    scope.help(variable));
        }
        return fault(
                RuleCode.WRONG_VALUE,
                variable,
                variable,
                Chinese.quoted(field.name()) + " 与 "
                        + Chinese.quoted(bound.get().name()) + " 不是同一种值，不能比较",
                Optional.empty());
    }

    private boolean number(FactWords.Field field, Value value) {
        String text = value.last().text();
        boolean decimal = text.contains(".") || text.matches("\\d+[bBfFdD]");
        if (decimal) {
            return fault(
                    RuleCode.DECIMAL,
                    value.first(),
                    value.last(),
                    "规则里不写小数：没有 B 的小数按近似值比较，该相等的可能不相等",
                    Optional.of(figure(field)));
        }
        if (field.type() == int.class) {
            return fault(
                    RuleCode.FIGURE_IN_RULE,
                    value.first(),
                    value.last(),
                    "规则里不写数字：年限、等级写在 catalog/ 里，会随指南改变",
                    Optional.of(figure(field)));
        }
        return wrong(field, value, "数字");
    }

    /** Two fields can be compared by giving one of them a name. */
    private String figure(FactWords.Field field) {
        return fields.values().stream()
                .filter(other -> other.type() == int.class && !other.equals(field) && field.type() == int.class)
                .findFirst()
                .map(other -> "与另一个字段比较，如 “$" + other.name() + " : " + other.name() + ", " + field.name() + " >= $"
                        + other.name() + "”")
                .orElse("数字写在 catalog/ 里，由引擎比较");
    }

    private boolean text(FactWords.Field field, Value value) {
        if (field.type() == String.class) {
            Optional<String> help = scope.words().help(value.first().text());
            return help.isEmpty()
                    || fault(
                            RuleCode.UNKNOWN_VALUE,
                            value.first(),
                            value.first(),
                            "不认识 " + Chinese.quoted(value.first().text()),
                            help);
        }
        String text = value.first().text();
        if (text.length() <= 20 && DATE.matcher(text).matches()) {
            return fault(
                    RuleCode.DATE_AS_TEXT,
                    value.first(),
                    value.first(),
                    "规则里不写日期：写成文字的日期按文字比较，不按先后比较",
                    Optional.of("日期的先后由引擎算好，规则只看结果，如 “happened == true”"));
        }
        String now = field.type() == int.class ? "是数字，不与文字比较" : "不是文字，与文字比较会通过编译，但永远不成立";
        return fault(
                RuleCode.VALUE_AS_TEXT,
                value.first(),
                value.first(),
                Chinese.quoted(field.name()) + " " + now,
                Optional.of(
                        field.words().isEmpty()
                                ? "与另一个数字字段比较"
                                : "写作 "
                                        + meant(field, text)
                                                .orElse(field.words().get(0)) + "，不加引号"));
    }

    private boolean word(FactWords.Field field, Value value) {
        String text = value.first().text();
        if (fields.containsKey(text)) {
            return fault(
                    RuleCode.UNKNOWN_VARIABLE,
                    value.first(),
                    value.first(),
                    "右边不能直接写字段 " + Chinese.quoted(text),
                    Optional.of("先写 “$" + text + " : " + text + "”，再与 $" + text + " 比较"));
        }
        return fault(
                RuleCode.UNKNOWN_VALUE,
                value.first(),
                value.first(),
                "不认识 " + Chinese.quoted(text) + "，" + Chinese.quoted(field.name()) + " 的值要写全",
                meant(field, text)
                        .map(Chinese::didYouMean)
                        .or(() -> field.words().isEmpty()
                                ? Optional.of("与另一个字段比较")
                                : TokenReader.help(text, field.words())));
    }

    /** The value whose constant, or Chinese word, somebody wrote alone. */
    private static Optional<String> meant(FactWords.Field field, String text) {
        return field.words().stream()
                .filter(word -> word.substring(word.indexOf('.') + 1).equalsIgnoreCase(text) || word.equals(text))
                .findFirst()
                .or(() -> FactWords.byChineseWord(field.type(), text)
                        .map(name -> field.type().getSimpleName() + "." + name));
    }

    private boolean wrong(FactWords.Field field, Value value, String what) {
        return fault(
                RuleCode.WRONG_VALUE,
                value.first(),
                value.last(),
                Chinese.quoted(field.name()) + " 不能与 " + what + " 比较",
                field.words().isEmpty()
                        ? Optional.of("与另一个数字字段比较")
                        : Optional.of("可以写的有 " + Chinese.list(field.words())));
    }

    private boolean fault(RuleCode code, Token from, Token to, String message, Optional<String> help) {
        findings.add(code, source, from.start(), to.end(), message, help);
        return false;
    }
}
