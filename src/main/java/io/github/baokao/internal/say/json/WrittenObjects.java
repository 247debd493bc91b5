package io.github.baokao.internal.say.json;

import org.jspecify.annotations.Nullable;

/** Where values stand in one text, told by being the same objects. It knows a few only: looking through them must stay cheap. */
final class WrittenObjects {
    private static final int MOST = 16;

    private final @Nullable Object[] values = new @Nullable Object[MOST];
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int size;

    /** The place of a value, or less than zero. */
    @SuppressWarnings("ReferenceEquality")
    int find(Object value) {
        for (int i = size - 1; i >= 0; i--) {
            if (values[i] == value) {
                return i;
            }
        }
        return -1;
    }

    void add(Object value, int start, int end) {
        if (size < MOST) {
            values[size] = value;
            starts[size] = start;
            ends[size] = end;
            size++;
        }
    }

    int start(int place) {
        return starts[place];
    }

    int length(int place) {
        return ends[place] - starts[place];
    }
}
