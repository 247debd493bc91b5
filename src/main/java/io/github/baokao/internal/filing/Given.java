package io.github.baokao.internal.filing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or the paths of what would tell it.
 *
 * @param <T> what it is
 * @param value the value; empty if it is not known
 * @param missing the paths; empty if it is known
 */
record Given<T>(Optional<T> value, List<String> missing) {
    static <T> Given<T> of(T value) {
        return new Given<>(Optional.of(value), List.of());
    }

    static <T> Given<T> lacking(List<String> paths) {
        return new Given<>(Optional.empty(), paths);
    }

    static <T> Given<T> of(Optional<T> value, String path) {
        return value.map(Given::of).orElseGet(() -> lacking(List.of(path)));
    }

    <U> Given<U> map(Function<T, U> make) {
        return new Given<>(value.map(make), missing);
    }
}
