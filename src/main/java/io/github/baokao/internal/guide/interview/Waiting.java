package io.github.baokao.internal.guide.interview;

import io.github.baokao.assessment.FactRef;
import java.util.List;

/**
 * What is to be asked.
 *
 * @param at the fact
 * @param conditions the ids of the conditions that wait for it, or whose result depends on it
 */
record Waiting(FactRef at, List<String> conditions) {}
