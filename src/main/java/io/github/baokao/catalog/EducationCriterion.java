package io.github.baokao.catalog;

import java.util.List;

/**
 * A schooling of one of several kinds.
 *
 * @param anyOf the kinds; one is enough
 */
public record EducationCriterion(List<EducationKind> anyOf) implements Criterion {
    /** Copies the lists. */
    public EducationCriterion {
        anyOf = List.copyOf(anyOf);
    }
}
