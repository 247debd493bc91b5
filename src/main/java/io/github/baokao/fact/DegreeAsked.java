package io.github.baokao.fact;

import io.github.baokao.term.Degree;
import io.github.baokao.term.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * Which degree does a schooling count as? (education.drl)
 *
 * @param school the type of school; null if not stated
 * @param degree the degree stated; null if none is
 */
public record DegreeAsked(
        @Nullable SchoolType school, @Nullable Degree degree) implements Question {}
