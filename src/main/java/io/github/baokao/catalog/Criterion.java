package io.github.baokao.catalog;

/** A part of a condition that is judged on its own; what must come after something is nested in it. */
public sealed interface Criterion
        permits WorkCriterion, CertificateCriterion, TitleCriterion, EducationCriterion, TrainingCriterion {}
