package io.github.baokao.catalog;

import java.util.Optional;

/**
 * An occupation that a programme is open for.
 *
 * @param occupation the occupation
 * @param lists its lists; empty if the programme takes the own occupation only
 */
public record Offering(Occupation occupation, Optional<OccupationLists> lists) {}
