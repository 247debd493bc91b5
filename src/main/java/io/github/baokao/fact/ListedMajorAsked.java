package io.github.baokao.fact;

import io.github.baokao.term.EntryMatch;
import io.github.baokao.term.ListEnding;

/**
 * Does a major count where the own or a related one is asked for? (majors.drl)
 *
 * @param stated whether a major is stated
 * @param schoolKnown whether the school is known well enough to tell which list serves it
 * @param listPublished whether any list of majors is published for the occupation
 * @param served whether a list serves the school; true as long as the school is not known
 * @param entry how the major is found in the lists that serve the school
 * @param classNamed whether its class is one that such a list ends in
 * @param ending how those lists end; closed if none serves the school
 */
public record ListedMajorAsked(
        boolean stated,
        boolean schoolKnown,
        boolean listPublished,
        boolean served,
        EntryMatch entry,
        boolean classNamed,
        ListEnding ending)
        implements RuleQuestion {}
