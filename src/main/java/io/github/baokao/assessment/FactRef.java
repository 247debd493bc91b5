package io.github.baokao.assessment;

import io.github.baokao.catalog.Field;
import io.github.baokao.catalog.Kind;
import java.util.Optional;

/**
 * A place in the facts of a candidate: all facts of a kind, one of them, or a field of one.
 *
 * @param kind the kind of fact
 * @param index the place in the list of its kind, from 0; {@link #ALL} for all of them
 * @param field the field; empty for the whole fact
 */
public record FactRef(Kind kind, int index, Optional<Field> field) {
    /** The index that stands for all facts of a kind. */
    public static final int ALL = -1;

    /** All facts of a kind. */
    public static FactRef all(Kind kind) {
        return new FactRef(kind, ALL, Optional.empty());
    }

    /** One fact. */
    public static FactRef of(Kind kind, int index) {
        return new FactRef(kind, index, Optional.empty());
    }

    /** A field of the same fact. */
    public FactRef field(Field field) {
        return new FactRef(kind, index, Optional.of(field));
    }

    /** The whole fact that this is a field of. */
    public FactRef fact() {
        return field.isEmpty() ? this : new FactRef(kind, index, Optional.empty());
    }

    /** Whether it is all facts of a kind. */
    public boolean isAll() {
        return index == ALL;
    }

    /** The path in an application, such as {@code candidate.certificates[0].issued}. */
    public String path() {
        StringBuilder path = new StringBuilder("candidate");
        if (!kind.isSingle()) {
            path.append('.').append(kind.list());
            if (!isAll()) {
                path.append('[').append(index).append(']');
            }
        }
        field.ifPresent(one -> path.append('.').append(one.id()));
        return path.toString();
    }

    /** The path, by which places are told apart in messages. */
    @Override
    public String toString() {
        return path();
    }
}
