package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;
import io.github.baokao.internal.base.word.Chinese;
import io.github.baokao.internal.base.word.NearestWord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tokens of a statement, taken one after the other. */
final class TokenReader {
    private static final int SHORT_LIST = 8;

    private final List<Token> tokens;
    private final SourceText source;
    private final RuleFindings findings;
    private int at;

    TokenReader(List<Token> tokens, SourceText source, RuleFindings findings) {
        this.tokens = tokens;
        this.source = source;
        this.findings = findings;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    boolean sees(String text) {
        return !atEnd() && tokens.get(at).is(text);
    }

    boolean seesAfter(int further, String text) {
        return at + further < tokens.size() && tokens.get(at + further).is(text);
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        return tokens.get(at++);
    }

    int left() {
        return tokens.size() - at;
    }

    /** Takes a value, or reports what stands there instead. */
    Optional<Value> value(String message, String shape) {
        boolean minus = sees("-") && left() > 1;
        if (atEnd() || (peek().kind() == Token.Kind.SIGN && !minus)) {
            missing(RuleCode.RULE_SYNTAX, message, Optional.of(shape));
            return Optional.empty();
        }
        Token first = next();
        if (minus) {
            return Optional.of(new Value(Value.Kind.NUMBER, List.of(first, next())));
        }
        if (!sees(".") || !first.isWord()) {
            return Optional.of(new Value(kind(first), List.of(first)));
        }
        Token dot = next();
        if (atEnd() || !peek().isWord()) {
            missing(RuleCode.RULE_SYNTAX, "点后面应是 " + Chinese.plain(first.text()) + " 的一个值", Optional.of(shape));
            return Optional.empty();
        }
        return Optional.of(new Value(Value.Kind.CONSTANT, List.of(first, dot, next())));
    }

    private static Value.Kind kind(Token token) {
        return switch (token.kind()) {
            case TEXT -> Value.Kind.TEXT;
            case NUMBER -> Value.Kind.NUMBER;
            default ->
                switch (token.text()) {
                    case "true", "false" -> Value.Kind.FLAG;
                    case "null" -> Value.Kind.NULL;
                    default -> token.isVariable() ? Value.Kind.VARIABLE : Value.Kind.WORD;
                };
        };
    }

    /** Takes one sign or word, or reports what stands there instead. */
    boolean take(String text, String message) {
        if (sees(text)) {
            at++;
            return true;
        }
        Optional<String> help = Optional.of("这里应写 " + text);
        if (!atEnd() && peek().isWord() && NearestWord.isSlip(peek().text(), text)) {
            help = Optional.of(Chinese.didYouMean(text));
        }
        missing(RuleCode.RULE_SYNTAX, message, help);
        return false;
    }

    /** Reports the next token, or the last one if there is no further. */
    void missing(RuleCode code, String message, Optional<String> help) {
        if (atEnd()) {
            fault(code, tokens.get(tokens.size() - 1), message + "，这一句到这里就结束了", help);
        } else {
            fault(code, peek(), message, help);
        }
    }

    void fault(RuleCode code, Token token, String message, Optional<String> help) {
        findings.add(code, source, token, message, help);
    }

    void fault(RuleCode code, Token from, Token to, String message, Optional<String> help) {
        findings.add(code, source, from.start(), to.end(), message, help);
    }

    /** Proposes the nearest known word, or else lists them if they are few. */
    static Optional<String> help(String word, Collection<String> known) {
        Optional<String> nearest = NearestWord.to(word, known);
        if (nearest.isPresent()) {
            return nearest.map(Chinese::didYouMean);
        }
        return known.isEmpty() || known.size() > SHORT_LIST
                ? Optional.empty()
                : Optional.of("可以写的有 " + Chinese.list(known));
    }
}
