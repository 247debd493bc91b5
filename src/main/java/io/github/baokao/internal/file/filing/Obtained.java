package io.github.baokao.internal.file.filing;

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
record Obtained<T>(Optional<T> value, List<String> missing) {
    static <T> Obtained<T> of(T value) {
        return new Obtained<>(Optional.of(value), List.of());
    }

    static <T> Obtained<T> lacking(List<String> paths) {
        return new Obtained<>(Optional.empty(), paths);
    }

    static <T> Obtained<T> of(Optional<T> value, String path) {
        return value.map(Obtained::of).orElseGet(() -> lacking(List.of(path)));
    }

    <U> Obtained<U> map(Function<T, U> make) {
        return new Obtained<>(value.map(make), missing);
    }
}
