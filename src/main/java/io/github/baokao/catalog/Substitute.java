package io.github.baokao.catalog;

import io.github.baokao.term.EducationTier;

/**
 * What a guide takes from a person who has not graduated, in place of a document.
 *
 * @param quote the sentence as printed
 * @param tier the tier of schools it is for
 * @param document the document taken instead
 */
public record Substitute(Quote quote, EducationTier tier, Document document) {}
