package io.github.baokao.internal.guide.advice;

import java.time.LocalDate;

/**
 * The days that a date can be.
 *
 * @param first the first one
 * @param last the last one
 * @param supposed the one that is supposed
 * @param late whether late days are the favourable ones
 */
record Days(LocalDate first, LocalDate last, LocalDate supposed, boolean late) {
    Days suppose(LocalDate day) {
        return new Days(first, last, day, late);
    }
}
