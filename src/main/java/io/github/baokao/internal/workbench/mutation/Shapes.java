package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.internal.base.document.MappingNode;
import io.github.baokao.internal.base.document.Shape;
import java.util.Collection;
import java.util.stream.Stream;

/** Looks into shapes, whichever of several something has. */
final class Shapes {
    private Shapes() {}

    /** The fields that a mapping can have. */
    static Stream<Shape.Field> fields(Shape shape, MappingNode mapping) {
        return leaves(shape)
                .flatMap(leaf -> {
                    if (leaf instanceof Shape.Mapping fields) {
                        return fields.fields().stream();
                    } else if (leaf instanceof Shape.Choice choice) {
                        return choice.choices().stream()
                                .map(field -> new Shape.Field(field.key(), true, field.shape()));
                    } else if (leaf instanceof Shape.ByWord byWord) {
                        return Stream.concat(
                                byWord.common().fields().stream(),
                                byWord.others().values().stream().flatMap(Collection::stream));
                    }
                    return Stream.empty();
                })
                .filter(field -> mapping.has(field.key()));
    }

    /** The shapes that something can have. */
    static Stream<Shape> leaves(Shape shape) {
        return shape instanceof Shape.Either either
                ? either.shapes().stream().flatMap(Shapes::leaves)
                : Stream.of(shape);
    }

    /** The shapes that an item of a list can have. */
    static Stream<Shape> items(Shape shape) {
        return leaves(shape)
                .filter(Shape.Items.class::isInstance)
                .flatMap(items -> leaves(((Shape.Items) items).item()));
    }
}
