package io.github.baokao.internal.drl;

import io.github.baokao.internal.document.SourceText;
import io.github.baokao.internal.text.Chinese;
import io.github.baokao.internal.text.NearestWord;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the words of one rule: its question, its fields and their values, its answer and its variables. */
final class RuleCheck {
    private static final int MAX_NAME = 200;

    private final SourceText source;
    private final RuleFindings findings;
    private final DrlRule rule;

    RuleCheck(SourceText source, RuleFindings findings, DrlRule rule) {
        this.source = source;
        this.findings = findings;
        this.rule = rule;
    }

    void run() {
        rule.name().filter(Token::closed).ifPresent(this::name);
        Optional<Class<?>> question = Optional.empty();
        for (Pattern pattern : rule.patterns()) {
            question = type(pattern.type(), FactWords.questions(), "问题").flatMap(FactWords::question);
            question.ifPresent(type -> constraints(pattern, type));
        }
        for (Insertion insertion : rule.insertions()) {
            answer(insertion, question);
        }
    }

    private void name(Token name) {
        if (name.text().length() > MAX_NAME) {
            fault(
                    RuleCode.LONG_TEXT,
                    name,
                    "规则名有 " + name.text().length() + " 个字，最多 " + MAX_NAME + " 个",
                    Optional.of("请写短些，一条规则只说一种情形"));
            return;
        }
        long han = name.text().codePoints().filter(Character::isIdeographic).count();
        if (han < 2) {
            fault(RuleCode.RULE_NAME, name, "规则名应是一句中文，说明什么情形得到什么结论", Optional.of("例如 “没有写明等级的，待定”"));
        } else if (name.text().codePoints().anyMatch(Character::isDigit)) {
            fault(RuleCode.FIGURE_IN_RULE, name, "规则名里不写数字：年限、等级写在 catalog/ 里，会随指南改变", Optional.of("用文字说明，如 “已满年限的”"));
        } else if (!name.text().equals(name.text().strip())) {
            fault(RuleCode.RULE_NAME, name, "规则名前后有空格", Optional.of("请删去引号内侧的空格"));
        }
    }

    /** The type that a word names, or that it was meant to. */
    private Optional<String> type(Token token, Collection<String> known, String what) {
        if (known.contains(token.text())) {
            return Optional.of(token.text());
        }
        Optional<String> nearest = NearestWord.to(token.text(), known);
        String other = FactWords.isKnown(token.text())
                ? Chinese.quoted(token.text()) + " 不是" + what
                : "没有 " + Chinese.quoted(token.text()) + " 这个" + what;
        fault(
                RuleCode.UNKNOWN_TYPE,
                token,
                other,
                Words.help(token.text(), known).or(() -> Optional.of(what + "见 rules/README.md 的表")));
        return nearest;
    }

    private void constraints(Pattern pattern, Class<?> question) {
        Map<String, FactWords.Field> fields = FactWords.fields(question);
        ComparisonCheck check = new ComparisonCheck(source, findings, rule, fields);
        Map<String, Token> bound = new HashMap<>();
        pattern.variable().ifPresent(variable -> bound.put(variable.text(), variable));
        Set<String> used = new HashSet<>();
        for (Constraint constraint : pattern.constraints()) {
            FactWords.Field field = fields.get(constraint.field().text());
            if (field == null) {
                String word = constraint.field().text();
                fault(
                        RuleCode.UNKNOWN_FIELD,
                        constraint.field(),
                        question.getSimpleName() + " 没有字段 " + Chinese.quoted(word),
                        Words.help(word, fields.keySet()));
            } else if (constraint instanceof Constraint.Comparison comparison) {
                check.compare(field, comparison, used);
            }
            if (constraint instanceof Constraint.Binding binding) {
                if (bound.putIfAbsent(binding.variable().text(), binding.variable()) != null) {
                    fault(
                            RuleCode.DUPLICATE_VARIABLE,
                            binding.variable(),
                            "名称 " + Chinese.quoted(binding.variable().text()) + " 已经用过",
                            Optional.of("另取一个名称"));
                }
                check.bind(binding.variable().text(), Optional.ofNullable(field));
            }
        }
        unused(pattern, bound, used);
    }

    private void unused(Pattern pattern, Map<String, Token> bound, Set<String> used) {
        // a constraint that could not be read may have used it
        if (findings.refuse(source.file())) {
            return;
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Binding binding
                    && !used.contains(binding.variable().text())
                    && binding.variable().equals(bound.get(binding.variable().text()))) {
                fault(
                        RuleCode.UNUSED_VARIABLE,
                        binding.variable(),
                        "名称 " + Chinese.quoted(binding.variable().text()) + " 没有用到",
                        Optional.of("请删去这一项，或拿它与别的字段比较"));
            }
        }
    }

    private void answer(Insertion insertion, Optional<Class<?>> question) {
        Optional<Class<?>> answer =
                type(insertion.type(), FactWords.answers(), "回答").flatMap(FactWords::answer);
        boolean right = answer.isPresent();
        if (answer.isPresent() && question.isPresent() && FactWords.answerTo(question.get()) != answer.get()) {
            String wanted = FactWords.answerTo(question.get()).getSimpleName();
            fault(
                    RuleCode.WRONG_ANSWER,
                    insertion.type(),
                    insertion.type().text() + " 不能回答 " + question.get().getSimpleName() + "，应当是 " + wanted,
                    Optional.of("写作 new " + wanted + "(…, "
                            + FactWords.valuesOfAnswer(question.get()).getSimpleName() + ".…)"));
            right = false;
        }
        variable(insertion.question());
        Optional<Class<?>> values =
                type(insertion.valueType(), FactWords.vocabularies(), "词表").flatMap(FactWords::vocabulary);
        if (right && values.isPresent()) {
            Class<?> wanted = answer.orElseThrow().getRecordComponents()[1].getType();
            if (values.get() != wanted) {
                fault(
                        RuleCode.WRONG_ANSWER,
                        insertion.valueType(),
                        insertion.type().text() + " 的值应当是 " + wanted.getSimpleName() + " 的，不是 "
                                + insertion.valueType().text() + " 的",
                        Optional.of("可以写的有 " + Chinese.list(FactWords.constants(wanted))));
                return;
            }
        }
        values.ifPresent(type -> constant(insertion.value(), type));
    }

    private void constant(Token value, Class<?> type) {
        List<String> known = FactWords.constants(type);
        if (!known.contains(value.text())) {
            fault(
                    RuleCode.UNKNOWN_VALUE,
                    value,
                    type.getSimpleName() + " 没有 " + Chinese.quoted(value.text()),
                    Words.help(value.text(), known));
        }
    }

    private void variable(Token used) {
        Optional<Token> known =
                rule.patterns().stream().flatMap(p -> p.variable().stream()).findFirst();
        // a name without $ is reported where it is given
        if (known.isPresent() && known.get().isVariable() && !known.get().text().equals(used.text())) {
            fault(
                    RuleCode.UNKNOWN_VARIABLE,
                    used,
                    "这里应是所问的问题 " + Chinese.quoted(known.get().text()) + "，不是 " + Chinese.quoted(used.text()),
                    Optional.of(Chinese.didYouMean(known.get().text())));
        }
    }

    private void fault(RuleCode code, Token at, String message, Optional<String> help) {
        findings.add(code, source, at, message, help);
    }
}
