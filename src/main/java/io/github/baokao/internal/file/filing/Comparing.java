package io.github.baokao.internal.file.filing;

import io.github.baokao.term.Blank;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether what is written in a gap is what is to be written: the same words, and the same figures, however they are set. */
final class Comparing {
    /** What may be told: the gaps that identify nobody. */
    private static final Set<Blank> PUBLIC = EnumSet.of(
            Blank.OCCUPATION,
            Blank.LEVEL,
            Blank.CONDITION_CLAUSE,
            Blank.CERTIFICATE_OCCUPATION,
            Blank.CERTIFICATE_LEVEL,
            Blank.CERTIFICATE_ISSUED,
            Blank.FROM_YEAR,
            Blank.FROM_MONTH,
            Blank.TO_YEAR,
            Blank.TO_MONTH,
            Blank.MONTHS,
            Blank.WORK_OCCUPATION,
            Blank.YEARS,
            Blank.YEARS_IN_CAPITALS,
            Blank.MAJOR,
            Blank.DEGREE,
            Blank.GRADUATED_YEAR,
            Blank.GRADUATED_MONTH,
            Blank.SIGNED);

    /** Where 7 and 07, or 2021.6 and 2021年6月, are the same. */
    private static final Set<Blank> FIGURES = EnumSet.of(
            Blank.CERTIFICATE_ISSUED,
            Blank.FROM_YEAR,
            Blank.FROM_MONTH,
            Blank.TO_YEAR,
            Blank.TO_MONTH,
            Blank.MONTHS,
            Blank.YEARS,
            Blank.POST_YEARS,
            Blank.ENROLLED_YEAR,
            Blank.ENROLLED_MONTH,
            Blank.GRADUATED_YEAR,
            Blank.GRADUATED_MONTH,
            Blank.STUDY_MONTHS,
            Blank.SIGNED);

    private static final Pattern FIGURE = Pattern.compile("0*([0-9]+)");

    private Comparing() {}

    static boolean isPublic(Blank blank) {
        return PUBLIC.contains(blank);
    }

    static boolean same(Blank blank, String wanted, String written) {
        String one = plain(wanted);
        String other = plain(written);
        return one.equals(other)
                || (FIGURES.contains(blank)
                        && !figures(one).isEmpty()
                        && figures(one).equals(figures(other)));
    }

    /** A text without white space, in Unicode NFKC: handwriting has no half-width signs. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]", "")
                .toUpperCase(Locale.ROOT);
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map((MatchResult figure) -> figure.group(1))
                .toList();
    }
}
