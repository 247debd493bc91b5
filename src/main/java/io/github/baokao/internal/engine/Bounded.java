package io.github.baokao.internal.engine;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what has been worked out, up to a number of entries; past that it works things out afresh. */
public final class Bounded<K, V> {
    private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();
    private final int limit;
    private final Function<K, V> work;

    /** Remembers up to {@code limit} results of {@code work}, which must depend on nothing but its argument. */
    public Bounded(int limit, Function<K, V> work) {
        this.limit = limit;
        this.work = work;
    }

    /** The result for a key. */
    public V get(K key) {
        V value = known.get(key);
        if (value != null) {
            return value;
        }
        value = work.apply(key);
        // mappingCount is an estimate under contention: the bound may be passed by a few entries
        if (known.mappingCount() < limit) {
            known.put(key, value);
        }
        return value;
    }
}
