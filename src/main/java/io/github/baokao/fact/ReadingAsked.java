package io.github.baokao.fact;

import org.jspecify.annotations.Nullable;

/**
 * Which word counts where another field has a say? (education.drl)
 *
 * @param item the name of the field
 * @param word the word; null if not stated
 * @param by the word of the other field; null if not stated
 */
public record ReadingAsked(
        String item, @Nullable String word, @Nullable String by) implements RuleQuestion {}
