package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the statement of {@code then}, which Drools leaves to Java: the fact to insert. */
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

    /** The insertion, or empty if what stands there is none, which is then reported. */
    Optional<Insertion> read(List<Token> tokens) {
        TokenReader words = new TokenReader(tokens, source, findings);
        if (tokens.stream().anyMatch(token -> !token.closed())
                || !insert(words)
                || !words.take("(", SHAPE)
                || !words.take("new", SHAPE)) {
            return Optional.empty();
        }
        if (words.atEnd() || !words.peek().isWord()) {
            words.missing(RuleCode.RULE_SYNTAX, "这里应是回答的类型，如 Judgement", Optional.of(SHAPE));
            return Optional.empty();
        }
        Token type = words.next();
        if (!words.take("(", SHAPE)) {
            return Optional.empty();
        }
        List<Value> arguments = new ArrayList<>();
        while (!words.sees(")")) {
            if (!arguments.isEmpty() && !words.take(",", "两项之间用逗号隔开，最后以 )); 结尾")) {
                return Optional.empty();
            }
            Optional<Value> value = words.value("这里应是 $名称、类型.值、true、false、null 或引号中的文字", SHAPE);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(value.get());
        }
        for (String sign : List.of(")", ")", ";")) {
            if (!words.take(sign, "这一句应以 )); 结尾")) {
                break;
            }
        }
        return Optional.of(new Insertion(type, arguments));
    }

    private static boolean insert(TokenReader words) {
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
}
