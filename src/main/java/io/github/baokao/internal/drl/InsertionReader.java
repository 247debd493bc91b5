package io.github.baokao.internal.drl;

import io.github.baokao.internal.document.SourceText;
import io.github.baokao.internal.text.Chinese;
import io.github.baokao.internal.text.NearestWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a statement of {@code then}: the answer to insert. */
final class InsertionReader {
    static final String SHAPE = "写作 “insert(new 回答($问题, 类型.值));”";
    private static final Set<String> ACTIONS = Set.of(
            "update",
            "modify",
            "delete",
            "retract",
            "insertLogical",
            "logicalInsert",
            "drools",
            "kcontext",
            "insertAsync");

    private final SourceText source;
    private final RuleFindings findings;

    InsertionReader(SourceText source, RuleFindings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** The answer, or empty if what stands there is none, which is then reported. */
    Optional<Insertion> read(List<Token> tokens) {
        Words words = new Words(tokens, source, findings);
        if (tokens.stream().anyMatch(token -> !token.closed()) || !insert(words)) {
            return Optional.empty();
        }
        Optional<Token> type = words.take("(", SHAPE) && words.take("new", SHAPE)
                ? word(words, "这里应是回答的类型，如 Judgement")
                : Optional.empty();
        if (type.isEmpty() || !words.take("(", SHAPE)) {
            return Optional.empty();
        }
        Optional<Token> question = word(words, "回答的第一项是所问的问题，写它的名称，如 $asked");
        if (question.isEmpty() || !words.take(",", "回答有两项：所问的问题，和回答的值")) {
            return Optional.empty();
        }
        return value(words).flatMap(value -> {
            if (words.sees(",")) {
                words.missing(RuleCode.RULE_SYNTAX, "回答只有两项：所问的问题，和回答的值", Optional.of(SHAPE));
                return Optional.empty();
            }
            end(words);
            return Optional.of(new Insertion(type.orElseThrow(), question.get(), value.first(), value.last()));
        });
    }

    private static boolean insert(Words words) {
        Token first = words.peek();
        if (first.is("insert")) {
            words.next();
            return true;
        }
        if (first.isWord() && ACTIONS.contains(first.text())) {
            words.fault(
                    RuleCode.FORBIDDEN_ACTION,
                    first,
                    "规则里不用 " + first.text() + "：规则只插入一个回答，不改动、不撤回已有的事实",
                    Optional.of(SHAPE));
        } else if (first.isWord() && NearestWord.isSlip(first.text(), "insert")) {
            words.fault(RuleCode.RULE_SYNTAX, first, "then 之后应写 insert", Optional.of(Chinese.didYouMean("insert")));
            words.next();
            return true;
        } else {
            words.fault(RuleCode.FORBIDDEN_ACTION, first, "then 之后只能插入一个回答，不写别的代码", Optional.of(SHAPE));
        }
        return false;
    }

    private static Optional<Token> word(Words words, String message) {
        if (!words.atEnd() && words.peek().isWord()) {
            return Optional.of(words.next());
        }
        words.missing(RuleCode.RULE_SYNTAX, message, Optional.of(SHAPE));
        return Optional.empty();
    }

    private static Optional<Value> value(Words words) {
        boolean number = !words.atEnd() && words.peek().kind() == Token.Kind.NUMBER;
        boolean text = !words.atEnd() && words.peek().isText();
        if (number) {
            words.missing(RuleCode.FIGURE_IN_RULE, "回答的值不是数字；数字写在 catalog/ 里", Optional.of(SHAPE));
            return Optional.empty();
        }
        if (text) {
            words.missing(RuleCode.VALUE_AS_TEXT, "回答的值不是文字", Optional.of(SHAPE));
            return Optional.empty();
        }
        Optional<Token> type = word(words, "回答的第二项是值，如 Verdict.SATISFIED");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (!words.take(".", "值要连类型一起写，如 Verdict.SATISFIED")) {
            return Optional.empty();
        }
        return word(words, "点后面应是 " + Chinese.plain(type.get().text()) + " 的一个值")
                .map(value -> new Value(Value.Kind.CONSTANT, List.of(type.get(), value)));
    }

    /** What is missing at the end is one fault, whatever of it is there. */
    private static void end(Words words) {
        for (String sign : List.of(")", ")", ";")) {
            if (!words.take(sign, "这一句应以 )); 结尾")) {
                return;
            }
        }
        if (!words.atEnd()) {
            words.missing(RuleCode.RULE_SYNTAX, "分号后面不能再写", Optional.of(SHAPE));
        }
    }
}
