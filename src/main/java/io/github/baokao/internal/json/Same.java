package io.github.baokao.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was encoded of two objects together, told by being the same objects as before: to compare those by their fields would take
 * longer than to write them. What has lost its place to others is encoded again. Thread-safe.
 *
 * @param <A> what the one is
 * @param <B> what the other is
 */
final class Same<A, B> {
    private static final int BITS = 14;

    // compared by nobody
    @SuppressWarnings("ArrayRecordComponent")
    private record Known(Object one, Object other, byte[] bytes) {}

    private final @Nullable Known[] places = new @Nullable Known[1 << BITS];
    private final BiFunction<A, B, String> work;

    Same(BiFunction<A, B, String> work) {
        this.work = work;
    }

    /** The bytes for two objects in UTF-8; not to be changed. */
    @SuppressWarnings("ReferenceEquality")
    byte[] get(A one, B other) {
        int hash = System.identityHashCode(one);
        int place = (hash ^ hash >>> BITS) & (1 << BITS) - 1;
        Known known = places[place];
        if (known == null || known.one() != one || known.other() != other) {
            known = new Known(one, other, work.apply(one, other).getBytes(StandardCharsets.UTF_8));
            places[place] = known;
        }
        return known.bytes();
    }
}
