package io.github.baokao.filing;

import io.github.baokao.term.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A line of a filled field.
 *
 * @param texts words and gaps in order
 * @param spell the path of the spell of work that it is about, such as {@code candidate.employment[0]}
 * @param verdict whether that spell counts: a person must judge where it needs review; satisfied where there is no spell
 */
public record FilledLine(List<FilledText> texts, Optional<String> spell, Verdict verdict) {
    /** Copies the list. */
    public FilledLine {
        texts = List.copyOf(texts);
    }

    /** Its gaps in order. */
    public List<FilledBlank> blanks() {
        return texts.stream()
                .filter(FilledBlank.class::isInstance)
                .map(FilledBlank.class::cast)
                .toList();
    }
}
