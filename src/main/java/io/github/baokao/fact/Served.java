package io.github.baokao.fact;

import io.github.baokao.term.Verdict;

/**
 * A fact that serves a criterion.
 *
 * @param verdict how well it does
 * @param held whether it can be filed already, as a diploma can after graduation
 * @param dated whether its date is stated
 */
public record Served(Verdict verdict, boolean held, boolean dated) implements Context {}
