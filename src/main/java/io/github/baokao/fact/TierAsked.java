package io.github.baokao.fact;

import io.github.baokao.term.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * Which tier of schools does a schooling belong to, for its papers? (requirements.drl)
 *
 * @param school the type of school; null if not known
 */
public record TierAsked(@Nullable SchoolType school) implements Question {}
