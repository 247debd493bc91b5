package io.github.baokao.internal.workbench.diff;

/**
 * A trait of a thing and what stands there.
 *
 * @param trait the trait
 * @param at where it stands
 * @param content what stands there
 */
public record Property(Trait trait, Spot at, Content content) {}
