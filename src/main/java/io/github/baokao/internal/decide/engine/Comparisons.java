package io.github.baokao.internal.decide.engine;

import io.github.baokao.assessment.ValueEvidence;
import io.github.baokao.catalog.Aspect;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked for in words, beside every word that may be stated; each made when it is met first. */
final class Comparisons {
    private final Aspect aspect;
    private final List<String> words;
    private final List<String> asked;
    private final @Nullable ComparedWord[] known;

    /** For one of some words, of which some are asked for. */
    Comparisons(Aspect aspect, List<String> words, List<String> asked) {
        this.aspect = aspect;
        this.words = words;
        this.asked = asked;
        known = new @Nullable ComparedWord[words.size() + 1];
    }

    /** A word by its place; one that is not there if nothing is stated. */
    ComparedWord of(int word) {
        int place = word < 0 ? words.size() : word;
        ComparedWord comparison = known[place];
        if (comparison == null) {
            Optional<String> found = word < 0 ? Optional.empty() : Optional.of(words.get(word));
            comparison = new ComparedWord(aspect, new ValueEvidence(found, asked));
            known[place] = comparison;
        }
        return comparison;
    }
}
