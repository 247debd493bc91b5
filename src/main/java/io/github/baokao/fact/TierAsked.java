package io.github.baokao.fact;

import org.jspecify.annotations.Nullable;

/**
 * Of which tier is a school? (requirements.drl)
 *
 * @param school the type of the school; null if not stated
 */
public record TierAsked(@Nullable String school) implements RuleQuestion {}
