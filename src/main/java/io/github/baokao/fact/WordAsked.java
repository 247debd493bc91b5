package io.github.baokao.fact;

import io.github.baokao.term.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Does a word suit what is asked for? (words.drl, schooling.drl)
 *
 * @param item the name of the field
 * @param word the word; null if not stated
 * @param standing how it stands to the words asked for
 * @param endTaken whether the first word of the vocabulary is asked for, to which a day may lead
 * @param due that day; null if the field has none
 */
public record WordAsked(
        String item,
        @Nullable String word,
        Standing standing,
        boolean endTaken,
        @Nullable DueDay due) implements RuleQuestion {}
