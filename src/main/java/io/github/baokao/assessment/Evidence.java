package io.github.baokao.assessment;

/** What a finding compared. */
public sealed interface Evidence permits OccupationEvidence, MajorEvidence, ValueEvidence, DateEvidence, WorkEvidence {}
