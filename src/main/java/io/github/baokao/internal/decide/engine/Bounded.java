package io.github.baokao.internal.decide.engine;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Remembers what has been worked out, up to a number of entries; past that it works things out afresh. */
public final class Bounded<K, V> {
    private static final int LONGEST_NAME = 64;

    private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();
    private final int limit;
    private final Function<K, V> work;
    private final Predicate<K> kept;

    /** Remembers up to {@code limit} results of {@code work}, which must depend on nothing but its argument. */
    public Bounded(int limit, Function<K, V> work) {
        this(limit, work, key -> true);
    }

    /** The same for keys of which only some are worth the room that they take. */
    Bounded(int limit, Function<K, V> work, Predicate<K> kept) {
        this.limit = limit;
        this.work = work;
        this.kept = kept;
    }

    /** Remembers what is worked out of texts that people write, unless they are far longer than any name. */
    static <V> Bounded<String, V> ofNames(int limit, Function<String, V> work) {
        return new Bounded<>(limit, work, Bounded::isShort);
    }

    /** Whether a text may be a name. */
    static boolean isShort(String text) {
        return text.length() <= LONGEST_NAME;
    }

    /** The result for a key. */
    public V get(K key) {
        V value = known.get(key);
        if (value != null) {
            return value;
        }
        value = work.apply(key);
        // mappingCount is an estimate under contention: the bound may be passed by a few entries
        if (kept.test(key) && known.mappingCount() < limit) {
            known.put(key, value);
        }
        return value;
    }
}
