package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks what a rule inserts: a fact of a known type with the right parts, and an answer only to its question. */
final class InsertionCheck {
    private final SourceText source;
    private final RuleFindings findings;
    private final DrlRule rule;
    private final Scope scope;

    InsertionCheck(SourceText source, RuleFindings findings, DrlRule rule, Scope scope) {
        this.source = source;
        this.findings = findings;
        this.rule = rule;
        this.scope = scope;
    }

    /** Checks it, and if {@code answers}, that it answers the question of the rule. */
    void run(Insertion insertion, boolean answers) {
        Token word = insertion.type();
        Optional<Class<?>> type = FactWords.fact(word.text()).filter(fact -> !FactWords.isQuestion(fact));
        if (type.isEmpty()) {
            String what = FactWords.isKnown(word.text())
                    ? Chinese.quoted(word.text()) + " 不是回答"
                    : "没有 " + Chinese.quoted(word.text()) + " 这个回答";
            fault(
                    RuleCode.UNKNOWN_TYPE,
                    word,
                    what,
                    TokenReader.help(word.text(), FactWords.answers()).or(() -> Optional.of("回答见 rules/README.md 的表")));
            type = NearestWord.to(word.text(), FactWords.answers()).flatMap(FactWords::fact);
        }
        boolean right = !answers || type.isEmpty() || answers(word, type.get());
        List<Value> arguments = insertion.arguments();
        if (answers && !arguments.isEmpty()) {
            question(arguments.get(0));
        }
        if (right) {
            type.ifPresent(fact -> arguments(insertion, fact, answers));
        } else {
            arguments.stream().filter(one -> one.kind() == Value.Kind.VARIABLE).forEach(one -> scope.use(one.first()));
        }
    }

    private boolean answers(Token word, Class<?> answer) {
        Optional<Class<?>> asked = rule.questions()
                .findFirst()
                .flatMap(pattern -> FactWords.question(pattern.type().text()));
        if (asked.filter(question -> FactWords.answerTo(question) != answer).isEmpty()) {
            return true;
        }
        Class<?> question = asked.get();
        String wanted = FactWords.answerTo(question).getSimpleName();
        fault(
                RuleCode.WRONG_ANSWER,
                word,
                word.text() + " 不能回答 " + question.getSimpleName() + "，应当是 " + wanted,
                Optional.of("写作 new " + wanted + "(…, "
                        + FactWords.valuesOfAnswer(question).getSimpleName() + ".…)"));
        return false;
    }

    /** A name without $ is reported where it is given. */
    private void question(Value first) {
        rule.questions()
                .findFirst()
                .flatMap(Pattern::variable)
                .filter(known -> known.isVariable() && !known.text().equals(first.text()))
                .ifPresent(known -> fault(
                        RuleCode.UNKNOWN_VARIABLE,
                        first.first(),
                        "这里应是所问的问题 " + Chinese.quoted(known.text()) + "，不是 " + Chinese.quoted(first.text()),
                        Optional.of(Chinese.didYouMean(known.text()))));
    }

    private void arguments(Insertion insertion, Class<?> fact, boolean answers) {
        List<FactWords.Field> parts = new ArrayList<>(FactWords.fields(fact).values());
        List<Value> arguments = insertion.arguments();
        if (arguments.size() != parts.size()) {
            Token at = arguments.size() > parts.size()
                    ? arguments.get(parts.size()).first()
                    : arguments.isEmpty()
                            ? insertion.type()
                            : arguments.get(arguments.size() - 1).last();
            String shape = answers
                    ? "回答有两项：所问的问题，和回答的值"
                    : fact.getSimpleName() + " 有 " + parts.size() + " 项："
                            + Chinese.list(
                                    parts.stream().map(FactWords.Field::name).toList());
            fault(
                    RuleCode.RULE_SYNTAX,
                    at,
                    shape + "，这里写了 " + arguments.size() + " 项",
                    Optional.of(InsertionReader.SHAPE));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            argument(insertion, parts.get(i), arguments.get(i), i);
        }
    }

    private void argument(Insertion insertion, FactWords.Field part, Value value, int i) {
        switch (value.kind()) {
            case CONSTANT -> constant(insertion, part, value);
            case VARIABLE -> {
                // the first part of an answer is compared with its question
                Optional<FactWords.Field> bound = i == 0 && !scope.knows(value.first()) && part.isFact()
                        ? Optional.empty()
                        : scope.use(value.first());
                if (bound.isPresent() && !bound.get().isComparable(part)) {
                    wrong(insertion, part, value);
                }
            }
            case NUMBER ->
                fault(
                        RuleCode.FIGURE_IN_RULE,
                        value.first(),
                        "回答的值不是数字；数字写在 catalog/ 里",
                        Optional.of(InsertionReader.SHAPE));
            case TEXT -> {
                if (part.type() != String.class) {
                    fault(RuleCode.VALUE_AS_TEXT, value.first(), "回答的值不是文字", Optional.of(InsertionReader.SHAPE));
                } else {
                    scope.words()
                            .help(value.first().text())
                            .ifPresent(help -> fault(
                                    RuleCode.UNKNOWN_VALUE,
                                    value.first(),
                                    "不认识 " + Chinese.quoted(value.first().text()),
                                    Optional.of(help)));
                }
            }
            case FLAG -> {
                if (part.type() != boolean.class) {
                    wrong(insertion, part, value);
                }
            }
            case NULL -> {
                if (!part.nullable()) {
                    wrong(insertion, part, value);
                }
            }
            default -> {
                if (i > 0) {
                    wrong(insertion, part, value);
                }
            }
        }
    }

    private void constant(Insertion insertion, FactWords.Field part, Value value) {
        Token word = value.first();
        if (!part.type().isEnum()) {
            wrong(insertion, part, value);
            return;
        }
        String wanted = part.type().getSimpleName();
        List<String> known = FactWords.constants(part.type());
        if (FactWords.vocabulary(word.text()).isEmpty()) {
            fault(
                    RuleCode.UNKNOWN_TYPE,
                    word,
                    "没有 " + Chinese.quoted(word.text()) + " 这个词表",
                    TokenReader.help(word.text(), FactWords.vocabularies())
                            .or(() -> Optional.of(Chinese.didYouMean(wanted))));
        } else if (!word.is(wanted)) {
            fault(
                    RuleCode.WRONG_ANSWER,
                    word,
                    insertion.type().text() + " 的值应当是 " + wanted + " 的，不是 " + word.text() + " 的",
                    Optional.of("可以写的有 " + Chinese.list(known)));
        } else if (!known.contains(value.last().text())) {
            fault(
                    RuleCode.UNKNOWN_VALUE,
                    value.last(),
                    wanted + " 没有 " + Chinese.quoted(value.last().text()),
                    TokenReader.help(value.last().text(), known));
        }
    }

    private void wrong(Insertion insertion, FactWords.Field part, Value value) {
        fault(
                RuleCode.WRONG_ANSWER,
                value.first(),
                insertion.type().text() + " 的 " + part.name() + " 应当是 "
                        + part.type().getSimpleName() + "，不能是 " + Chinese.quoted(value.text()),
                part.words().isEmpty() ? Optional.empty() : Optional.of("可以写的有 " + Chinese.list(part.words())));
    }

    private void fault(RuleCode code, Token at, String message, Optional<String> help) {
        findings.add(code, source, at, message, help);
    }
}
