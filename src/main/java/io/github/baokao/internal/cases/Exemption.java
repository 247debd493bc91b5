package io.github.baokao.internal.cases;

import io.github.baokao.internal.document.Place;

/**
 * A kind of case that a condition cannot have.
 *
 * @param at where it is said
 * @param condition the id of the condition
 * @param kind the kind
 * @param reason why there is none
 */
public record Exemption(Place at, String condition, CaseKind kind, String reason) {}
