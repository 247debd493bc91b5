package io.github.baokao.catalog;

import io.github.baokao.term.EducationTier;
import io.github.baokao.term.FilingStep;
import java.util.List;
import java.util.Optional;

/**
 * A printed requirement on a document.
 *
 * @param text the text
 * @param at where it stands
 * @param tier the tier of schools it is for; empty for all
 * @param conditions the ids of the conditions it is for; empty for all
 * @param step when it is to be met
 * @param copies how many originals are wanted
 * @param cite what is to be said of it
 */
public record Requirement(
        String text,
        Citation at,
        Optional<EducationTier> tier,
        List<String> conditions,
        Optional<FilingStep> step,
        Optional<Integer> copies,
        Optional<Discrepancy> cite) {
    /** Copies the lists. */
    public Requirement {
        conditions = List.copyOf(conditions);
    }
}
