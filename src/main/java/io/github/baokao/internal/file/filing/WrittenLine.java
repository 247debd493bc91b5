package io.github.baokao.internal.file.filing;

import io.github.baokao.filing.FilledBlank;
import io.github.baokao.filing.FilledLine;
import io.github.baokao.filing.Remark;
import io.github.baokao.term.Blank;
import io.github.baokao.term.Comparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is written in a line, against what is to be written.
 *
 * @param line what is to be written
 * @param texts what is written
 * @param stated whether it is the employer that states it
 * @param summed whether the years stand in one line for all of them
 * @param byHand what is signed and dated
 */
record WrittenLine(FilledLine line, Map<Blank, String> texts, boolean stated, boolean summed, ByHand byHand) {
    /**
     * What stands where somebody signs.
     *
     * @param name the name; empty if not known
     * @param day the day of signing
     */
    record ByHand(Optional<String> name, LocalDate day) {}

    /** The gaps to look at; the employer dates its statement on a day of its own. */
    private Stream<FilledBlank> blanks() {
        return line.blanks().stream()
                .filter(blank -> !stated || blank.state() != FilledBlank.State.BY_HAND)
                .filter(blank -> !summed || blank.blank() != Blank.YEARS);
    }

    int agreements() {
        return (int)
                blanks().filter(blank -> comparison(blank) == Comparison.SAME).count();
    }

    Comparison comparison() {
        List<Comparison> found = blanks().map(this::comparison).toList();
        if (found.contains(Comparison.DIFFERENT)) {
            return Comparison.DIFFERENT;
        }
        if (found.contains(Comparison.UNKNOWN)) {
            return Comparison.UNKNOWN;
        }
        return summed ? Comparison.SUMMED : Comparison.SAME;
    }

    /** Which gaps differ or cannot be compared, and what was wanted where that identifies nobody; never what is written. */
    List<Remark> remarks() {
        return blanks().filter(blank -> comparison(blank) != Comparison.SAME)
                .map(blank -> wanted(blank)
                        .filter(text -> Comparing.isPublic(blank.blank()))
                        .map(text -> Remark.wanted(blank.blank(), text))
                        .orElseGet(() -> Remark.of(blank.blank())))
                .distinct()
                .toList();
    }

    private Comparison comparison(FilledBlank blank) {
        Optional<String> written = Optional.ofNullable(texts.get(blank.blank()));
        if (written.isEmpty()) {
            return Comparison.DIFFERENT;
        }
        return wanted(blank)
                .map(text ->
                        Comparing.same(blank.blank(), text, written.get()) ? Comparison.SAME : Comparison.DIFFERENT)
                .orElse(Comparison.UNKNOWN);
    }

    private Optional<String> wanted(FilledBlank blank) {
        if (blank.state() != FilledBlank.State.BY_HAND) {
            return blank.value();
        }
        return blank.blank() == Blank.SIGNED ? Optional.of(byHand.day().toString()) : byHand.name();
    }
}
