package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the words of one rule: its facts, their fields and values, its variables, and that it answers one question. */
final class RuleCheck {
    private static final int MAX_NAME = 200;

    private final SourceText source;
    private final RuleFindings findings;
    private final DrlRule rule;
    private final Scope scope;

    RuleCheck(SourceText source, RuleFindings findings, DrlRule rule, CatalogWords words) {
        this.source = source;
        this.findings = findings;
        this.rule = rule;
        this.scope = new Scope(source, findings, words);
    }

    void run() {
        rule.name().filter(Token::closed).ifPresent(this::name);
        boolean question = rule.insertions().isEmpty() || question();
        for (RuleCondition condition : rule.conditions()) {
            condition(condition);
        }
        for (Insertion insertion : rule.insertions()) {
            new InsertionCheck(source, findings, rule, scope).run(insertion, question);
        }
        // a part that could not be read may have used it
        if (!findings.refuse(source.file())) {
            scope.unused();
        }
    }

    private void name(Token name) {
        String text = name.text();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        if (text.length() > MAX_NAME) {
            String message = "规则名有 " + text.length() + " 个字，最多 " + MAX_NAME + " 个";
            fault(RuleCode.LONG_TEXT, name, message, "请写短些，一条规则只说一种情形");
        } else if (han < 2) {
            fault(RuleCode.RULE_NAME, name, "规则名应是一句中文，说明什么情形得到什么结论", "例如 “没有写明等级的，待定”");
        } else if (text.codePoints().anyMatch(Character::isDigit)) {
            fault(RuleCode.FIGURE_IN_RULE, name, "规则名里不写数字：年限、等级写在 catalog/ 里，会随指南改变", "用文字说明，如 “已满年限的”");
        } else if (!text.equals(text.strip())) {
            fault(RuleCode.RULE_NAME, name, "规则名前后有空格", "请删去引号内侧的空格");
        }
    }

    /** Whether a rule that answers has its one question, with a name; what inserts another fact needs none. */
    private boolean question() {
        boolean answers = FactWords.fact(rule.insertions().get(0).type().text())
                .filter(type -> !FactWords.isAnswer(type))
                .isEmpty();
        List<Pattern> questions = rule.questions().toList();
        if (!answers || rule.conditions().isEmpty()) {
            return false;
        }
        boolean alone =
                rule.conditions().size() == 1 && rule.conditions().get(0).isFact();
        if (questions.isEmpty() && !alone) {
            boolean misspelt = rule.conditions().stream()
                    .anyMatch(one -> FactWords.fact(one.pattern().type().text()).isEmpty());
            if (!misspelt) {
                Token at = rule.conditions().get(0).pattern().type();
                fault(RuleCode.ONE_QUESTION, at, "规则给出回答，却没有写明回答的是哪个问题", "加一行 “$名称 : 问题(字段 == 值, …)”");
            }
            return false;
        }
        if (questions.size() > 1) {
            Pattern second = questions.get(1);
            fault(
                    RuleCode.ONE_QUESTION,
                    second.variable().orElse(second.type()),
                    "一条规则只回答一个问题，when 之后只能有一个问题",
                    "拆成两条规则，或在前一个问题的括号里加条件");
            return false;
        }
        Pattern only = questions.isEmpty() ? rule.conditions().get(0).pattern() : questions.get(0);
        if (only.variable().isEmpty()) {
            fault(RuleCode.RULE_SYNTAX, only.type(), "问题前面要写名称，then 之后才能回答它", ConditionReader.SHAPE);
            return false;
        }
        return true;
    }

    private void condition(RuleCondition condition) {
        Pattern pattern = condition.pattern();
        boolean asks = rule.conditions().size() == 1;
        Optional<Class<?>> type =
                type(pattern.type(), asks ? FactWords.questions() : FactWords.facts(), asks ? "问题" : "事实");
        Scope inside = condition.isFact() ? scope : scope.inner();
        pattern.variable()
                .ifPresent(variable -> inside.bind(
                        variable, type.map(fact -> new FactWords.Field("this", fact, false)), condition.isFact()));
        type.ifPresent(fact -> constraints(pattern, fact, inside));
        condition.fold().ifPresent(fold -> {
            Optional<FactWords.Field> value = inside.use(fold.argument());
            value.filter(field -> !field.isOrdered())
                    .ifPresent(field -> fault(
                            RuleCode.WRONG_VALUE,
                            fold.argument(),
                            Chinese.quoted(field.name()) + " 的值没有高低，不能取最低或最高",
                            "取数字或有次序的词的字段"));
            scope.bind(fold.result(), value, false);
        });
        inside.close(scope);
    }

    private void constraints(Pattern pattern, Class<?> fact, Scope inside) {
        Map<String, FactWords.Field> fields = FactWords.fields(fact);
        ComparisonCheck check = new ComparisonCheck(source, findings, fields, inside);
        for (Constraint constraint : pattern.constraints()) {
            String word = constraint.field().text();
            Optional<FactWords.Field> field = word.equals("this")
                    ? Optional.of(new FactWords.Field("this", fact, false))
                    : Optional.ofNullable(fields.get(word));
            if (field.isEmpty()) {
                fault(
                        RuleCode.UNKNOWN_FIELD,
                        constraint.field(),
                        fact.getSimpleName() + " 没有字段 " + Chinese.quoted(word),
                        TokenReader.help(word, fields.keySet()).orElse("字段见 rules/vocabulary.md"));
            }
            if (constraint instanceof Constraint.Binding binding) {
                inside.bind(binding.variable(), field, false);
            } else if (field.isPresent()) {
                check.compare(field.get(), (Constraint.Comparison) constraint);
            }
        }
    }

    /** The type that a word names, or that it was meant to. */
    private Optional<Class<?>> type(Token token, Collection<String> known, String what) {
        if (known.contains(token.text())) {
            return FactWords.fact(token.text());
        }
        String message = FactWords.isKnown(token.text())
                ? Chinese.quoted(token.text()) + " 不是" + what
                : "没有 " + Chinese.quoted(token.text()) + " 这个" + what;
        fault(
                RuleCode.UNKNOWN_TYPE,
                token,
                message,
                TokenReader.help(token.text(), known).orElse(what + "见 rules/README.md 的表"));
        return NearestWord.to(token.text(), known).flatMap(FactWords::fact);
    }

    private void fault(RuleCode code, Token at, String message, String help) {
        findings.add(code, source, at, message, Optional.of(help));
    }
}
