package io.github.baokao.catalog;

import io.github.baokao.term.Level;
import io.github.baokao.term.OccupationScope;
import java.util.Optional;

/**
 * A certificate of a level, held for so long or followed by work.
 *
 * @param level the level; no other one counts
 * @param occupation which occupations count
 * @param heldYears the years it must have been held
 * @param then the work after its day of issue
 */
public record CertificateCriterion(
        Level level, OccupationScope occupation, Optional<Integer> heldYears, Optional<WorkCriterion> then)
        implements Criterion {}
