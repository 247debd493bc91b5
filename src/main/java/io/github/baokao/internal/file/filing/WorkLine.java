package io.github.baokao.internal.file.filing;

import io.github.baokao.term.Blank;
import io.github.baokao.term.Verdict;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
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
 * @param years the whole years of it
 */
record WorkLine(
        Optional<String> path,
        Verdict verdict,
        Obtained<YearMonth> from,
        Obtained<YearMonth> to,
        Obtained<String> workplace,
        Obtained<String> occupation,
        Obtained<String> witness,
        Obtained<Integer> years) {
    /** What is written in the gaps about work. */
    Map<Blank, Obtained<String>> blanks(PresentPost post) {
        Map<Blank, Obtained<String>> values = new EnumMap<>(Blank.class);
        values.put(Blank.FROM_YEAR, from.map(Blanks::year));
        values.put(Blank.FROM_MONTH, from.map(Blanks::month));
        values.put(Blank.TO_YEAR, to.map(Blanks::year));
        values.put(Blank.TO_MONTH, to.map(Blanks::month));
        values.put(Blank.MONTHS, FormDates.months(from, to));
        values.put(Blank.WORKPLACE, workplace);
        values.put(Blank.WORK_OCCUPATION, occupation);
        values.put(Blank.WITNESS, witness);
        values.put(Blank.YEARS, years.map(String::valueOf));
        values.put(Blank.YEARS_IN_CAPITALS, post.years().map(CapitalNumerals::of));
        return values;
    }
}
