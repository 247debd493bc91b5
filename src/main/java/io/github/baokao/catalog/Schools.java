package io.github.baokao.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The fields by which lists of majors are told apart: those that a field with a major goes by.
 *
 * @param school the type of school
 * @param degree the degree
 */
public record Schools(Field school, Optional<Field> degree) {
    /** Those of the kind of facts that has a major; empty if none has. */
    public static Optional<Schools> of(List<Kind> kinds) {
        return kinds.stream()
                .flatMap(kind -> kind.fields().stream()
                        .filter(field -> field.type() == FieldType.MAJOR)
                        .flatMap(major -> major.link(FieldLink.SCHOOL).flatMap(kind::field).stream()
                                .map(school -> new Schools(
                                        school, major.link(FieldLink.DEGREE).flatMap(kind::field)))))
                .findFirst();
    }
}
