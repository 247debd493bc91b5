package io.github.baokao.fact;

import io.github.baokao.term.EducationTier;

/**
 * Is a printed requirement on a document shown to this person? (requirements.drl)
 *
 * @param printedFor the tier of schools it is printed for
 * @param tier the tier of this person's school
 */
public record RequirementAsked(EducationTier printedFor, EducationTier tier) implements RuleQuestion {}
