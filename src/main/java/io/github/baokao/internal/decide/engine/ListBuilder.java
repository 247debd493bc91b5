package io.github.baokao.internal.decide.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is gathered for a list that will not change, and copied only once for it; to be used again and again. */
final class ListBuilder<T> {
    private static final int USUAL = 8;

    private @Nullable Object[] entries;
    private int size;

    ListBuilder() {
        this(USUAL);
    }

    /** With room for so many. */
    ListBuilder(int room) {
        entries = new @Nullable Object[room];
    }

    void add(T entry) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size + 1);
        }
        entries[size] = entry;
        size++;
    }

    /** Adds the objects that are not there yet. A catalogue has one object for each of its discrepancies. */
    void addNew(List<? extends T> more) {
        for (int i = 0; i < more.size(); i++) {
            if (!has(more.get(i))) {
                add(more.get(i));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean has(T entry) {
        for (int i = 0; i < size; i++) {
            if (entries[i] == entry) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** Whether one of them is so. */
    @SuppressWarnings("unchecked")
    boolean any(Predicate<T> isSo) {
        for (int i = 0; i < size; i++) {
            if (isSo.test((T) entries[i])) {
                return true;
            }
        }
        return false;
    }

    /** The list; what comes after it is for another one. */
    @SuppressWarnings("unchecked")
    List<T> take() {
        T[] all = (T[]) entries;
        int count = size;
        size = 0;
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of(all[0]);
            case 2 -> List.of(all[0], all[1]);
            case 3 -> List.of(all[0], all[1], all[2]);
            case 4 -> List.of(all[0], all[1], all[2], all[3]);
            case 5 -> List.of(all[0], all[1], all[2], all[3], all[4]);
            case 6 -> List.of(all[0], all[1], all[2], all[3], all[4], all[5]);
            default -> List.of(Arrays.copyOf(all, count));
        };
    }
}
