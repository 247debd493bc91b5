package io.github.baokao.internal.say.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has been encoded once, by what it was made of. What is the same object as before is found at once; what is merely equal, a
 * little later. Thread-safe.
 *
 * @param <K> what it is made of
 */
final class Encoded<K> {
    private static final int BITS = 12;

    /** More than any policy has; a bound all the same. */
    private static final int MOST = 1 << 16;

    // compared by nobody
    @SuppressWarnings("ArrayRecordComponent")
    private record Known(Object key, byte[] bytes) {}

    private final @Nullable Known[] places = new @Nullable Known[1 << BITS];
    private final Map<K, byte[]> all = new ConcurrentHashMap<>();
    private final Function<? super K, String> work;

    /** Encodes what {@code work} makes of a key, which must depend on nothing else. */
    Encoded(Function<? super K, String> work) {
        this.work = work;
    }

    /** The bytes for a key in UTF-8; not to be changed. */
    @SuppressWarnings("ReferenceEquality")
    byte[] get(K key) {
        int hash = key.hashCode();
        int place = (hash ^ hash >>> BITS) & (1 << BITS) - 1;
        Known known = places[place];
        if (known == null || known.key() != key) {
            known = new Known(key, made(key));
            places[place] = known;
        }
        return known.bytes();
    }

    private byte[] made(K key) {
        byte[] known = all.get(key);
        if (known == null) {
            known = work.apply(key).getBytes(StandardCharsets.UTF_8);
            if (all.size() < MOST) {
                all.put(key, known);
            }
        }
        return known;
    }
}
