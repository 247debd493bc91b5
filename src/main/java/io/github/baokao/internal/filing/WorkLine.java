package io.github.baokao.internal.filing;

import io.github.baokao.term.Verdict;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A spell of work as a form tells it, or all of them together.
 *
 * @param path the path of the spell; empty if it is not one
 * @param verdict whether it counts
 * @param from the month in which it begins
 * @param to the month in which it ends, or that of signing
 * @param workplace the employer
 * @param occupation the occupation
 * @param witness who can vouch for it
 */
record WorkLine(
        Optional<String> path,
        Verdict verdict,
        Given<YearMonth> from,
        Given<YearMonth> to,
        Given<String> workplace,
        Given<String> occupation,
        Given<String> witness) {}
