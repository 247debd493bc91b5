package io.github.baokao.internal.policy.drl;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a field is compared with.
 *
 * @param kind what it is
 * @param tokens its tokens, at least one; of a constant the type, a full stop and the name
 */
record Value(Kind kind, List<Token> tokens) {

    /** What a value can be. */
    enum Kind {
        CONSTANT,
        FLAG,
        NULL,
        VARIABLE,
        NUMBER,
        TEXT,
        WORD
    }

    String text() {
        return kind == Kind.TEXT
                ? '"' + first().text() + '"'
                : tokens.stream().map(Token::text).collect(Collectors.joining());
    }

    Token first() {
        return tokens.get(0);
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }
}
