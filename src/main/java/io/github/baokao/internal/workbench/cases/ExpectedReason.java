package io.github.baokao.internal.workbench.cases;

import io.github.baokao.catalog.Aspect;
import io.github.baokao.internal.base.document.Place;

/**
 * Why a verdict must come out.
 *
 * @param at where the name of the rule stands
 * @param aspect what was found
 * @param rule the name of the rule that must have decided
 */
public record ExpectedReason(Place at, Aspect aspect, String rule) {}
