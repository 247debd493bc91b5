package io.github.baokao.fact;

import io.github.baokao.term.EducationTier;
import io.github.baokao.term.FormPart;

/**
 * Is a field of a form to be filled in? (forms.drl)
 *
 * @param part what the field is about
 * @param certificate whether the condition asks for a certificate
 * @param work whether it asks for work
 * @param schooling whether it asks for schooling
 * @param tier the tier of the school that it rests on
 * @param employed whether the person may have a present employer
 */
public record FieldAsked(
        FormPart part, boolean certificate, boolean work, boolean schooling, EducationTier tier, boolean employed)
        implements RuleQuestion {}
