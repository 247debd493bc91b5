package io.github.baokao.fact;

import io.github.baokao.term.Treatment;

/**
 * What becomes of a document or requirement.
 *
 * @param question what was asked
 * @param treatment what becomes of it
 */
public record PaperTreated(RuleQuestion question, Treatment treatment) implements Answer {}
