package io.github.baokao.internal.engine;

import io.github.baokao.term.Stated;
import java.util.Optional;

/** Small conversions of stated facts. */
final class Facts {
    private Facts() {}

    static <T> boolean is(Optional<T> stated, T asked) {
        return stated.isPresent() && stated.get().equals(asked);
    }

    static Stated stated(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? Stated.YES : Stated.NO).orElse(Stated.NOT_STATED);
    }
}
