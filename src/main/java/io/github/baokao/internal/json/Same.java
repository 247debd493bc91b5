package io.github.baokao.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * What was encoded of two objects together, told by being the same objects as before: to compare those by their fields would take
 * longer than to write them. What has lost its place to others is not known any more. Thread-safe.
 */
final class Same {
    private static final int BITS = 14;

    // compared by nobody
    @SuppressWarnings("ArrayRecordComponent")
    private record Known(Object one, Object other, byte[] bytes) {}

    private final @Nullable Known[] places = new @Nullable Known[1 << BITS];

    /** The bytes for two objects in UTF-8, not to be changed; null if they are not known. */
    @SuppressWarnings("ReferenceEquality")
    byte @Nullable [] get(Object one, Object other) {
        Known known = places[place(one, other)];
        return known != null && known.one() == one && known.other() == other ? known.bytes() : null;
    }

    void put(Object one, Object other, byte[] bytes) {
        places[place(one, other)] = new Known(one, other, bytes);
    }

    private static int place(Object one, Object other) {
        int hash = 31 * System.identityHashCode(one) + System.identityHashCode(other);
        return (hash ^ hash >>> BITS) & (1 << BITS) - 1;
    }
}
