package io.github.baokao.internal.workbench.diff;

import java.util.Optional;

/**
 * The old and the new version of something.
 *
 * @param <T> what it is
 * @param old the old one; empty if there was none
 * @param current the new one; empty if there is none
 */
record Versions<T>(Optional<T> old, Optional<T> current) {
    /** Both seen as one of their kinds. */
    <S extends T> Versions<S> as(Class<S> kind) {
        return new Versions<>(
                old.filter(kind::isInstance).map(kind::cast),
                current.filter(kind::isInstance).map(kind::cast));
    }

    boolean are(Class<? extends T> kind) {
        return old.map(kind::isInstance).orElse(true)
                && current.map(kind::isInstance).orElse(true);
    }
}
