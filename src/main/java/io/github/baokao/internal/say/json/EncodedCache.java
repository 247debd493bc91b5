package io.github.baokao.internal.say.json;

import org.jspecify.annotations.Nullable;

/**
 * What was encoded of three objects together, told by being the same objects as before: to compare those by their fields would take
 * longer than to write them. What has lost its place to others is not known any more. Thread-safe.
 */
final class EncodedCache {
    private static final int BITS = 14;

    // compared by nobody
    @SuppressWarnings("ArrayRecordComponent")
    private record Known(Object one, Object two, Object three, byte[] bytes) {}

    private final @Nullable Known[] places = new @Nullable Known[1 << BITS];

    /** The bytes for three objects in UTF-8, not to be changed; null if they are not known. */
    byte @Nullable [] get(Object one, Object two, Object three) {
        int place = place(one, two, three);
        Known known = places[place];
        if (is(known, one, two, three)) {
            return known.bytes();
        }
        known = places[place ^ 1];
        return is(known, one, two, three) ? known.bytes() : null;
    }

    /** Two that meet at one place stay both. */
    void put(Object one, Object two, Object three, byte[] bytes) {
        int place = place(one, two, three);
        places[places[place] == null ? place : place ^ 1] = new Known(one, two, three, bytes);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean is(@Nullable Known known, Object one, Object two, Object three) {
        return known != null && known.one() == one && known.two() == two && known.three() == three;
    }

    private static int place(Object one, Object two, Object three) {
        int hash = 31 * (31 * System.identityHashCode(one) + System.identityHashCode(two))
                + System.identityHashCode(three);
        return (hash ^ hash >>> BITS) & (1 << BITS) - 1;
    }
}
