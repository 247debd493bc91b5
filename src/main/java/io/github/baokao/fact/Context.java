package io.github.baokao.fact;

/** Something that rules look at beside the question that it is a part of. */
public sealed interface Context permits DueDay, Served, Part {}
