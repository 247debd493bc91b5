package io.github.baokao.assessment;

import io.github.baokao.candidate.PartialDate;
import java.util.Optional;

/**
 * A date against the day of signing.
 *
 * @param date the date stated
 * @param years the years that must have passed since; 0 if it must only have come
 */
public record DateEvidence(Optional<PartialDate> date, int years) implements Evidence {}
