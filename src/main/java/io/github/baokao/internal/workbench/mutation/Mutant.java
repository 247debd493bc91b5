package io.github.baokao.internal.workbench.mutation;

import io.github.baokao.internal.base.document.Place;

/**
 * A small change to a policy.
 *
 * @param kind its kind
 * @param id what it is called, without line numbers: it stays the same while the place that it changes does
 * @param at the place that it changes
 * @param description what it does, in Chinese
 * @param change how it is done
 */
public record Mutant(MutantKind kind, String id, Place at, String description, Edit change) {}
