package io.github.baokao.catalog;

import io.github.baokao.term.TitleLevel;
import java.util.Optional;

/**
 * A professional title of a level, followed by work.
 *
 * @param level the level; no other one counts
 * @param then the work after the day it was granted
 */
public record TitleCriterion(TitleLevel level, Optional<WorkCriterion> then) implements Criterion {}
