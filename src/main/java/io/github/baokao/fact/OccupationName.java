package io.github.baokao.fact;

import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.ListEnding;

/**
 * How does a named occupation stand to the one applied for? (occupations.drl)
 *
 * @param stated whether a name is stated
 * @param own whether it is the occupation applied for
 * @param excluded whether the guide excludes it by name
 * @param entry how it is found in the list of related occupations
 * @param ending how that list ends; closed if none is printed
 * @param subTrade whether it is the bare name of a 工种
 */
public record OccupationName(
        boolean stated, boolean own, boolean excluded, EntryMatch entry, ListEnding ending, boolean subTrade)
        implements RuleQuestion {}
