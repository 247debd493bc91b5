package io.github.baokao.internal.drl;

import java.util.List;

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

    Token first() {
        return tokens.get(0);
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }
}
