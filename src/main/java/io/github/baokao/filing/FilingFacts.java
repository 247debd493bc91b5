package io.github.baokao.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person states for filing beside the application.
 *
 * @param condition the id of the chosen condition; empty to have it chosen
 * @param particulars the particulars
 * @param written what already stands on the forms
 * @param files the names of files by the caption of the place of upload; empty if their names tell where they belong
 */
public record FilingFacts(
        Optional<String> condition, Particulars particulars, Written written, Map<String, List<String>> files) {
    /** Nothing is stated. */
    public static final FilingFacts NONE =
            new FilingFacts(Optional.empty(), Particulars.builder().build(), new Written(Map.of()), Map.of());

    /** Copies the map. */
    public FilingFacts {
        files = Written.ordered(files);
    }

    /** The same by another condition, or by none. */
    public FilingFacts by(Optional<String> chosen) {
        return new FilingFacts(chosen, particulars, written, files);
    }

    /** The condition alone: the rest identifies somebody, and must not reach a log. */
    @Override
    public String toString() {
        return "FilingFacts[condition=" + condition + "]";
    }
}
