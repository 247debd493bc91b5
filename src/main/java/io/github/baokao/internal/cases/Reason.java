package io.github.baokao.internal.cases;

import io.github.baokao.catalog.Aspect;
import io.github.baokao.internal.document.Place;

/**
 * Why a verdict must come out.
 *
 * @param at where the name of the rule stands
 * @param aspect what was found
 * @param rule the name of the rule that must have decided
 */
public record Reason(Place at, Aspect aspect, String rule) {}
