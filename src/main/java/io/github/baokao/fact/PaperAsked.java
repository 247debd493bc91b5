package io.github.baokao.fact;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a document that a condition asks for? (documents.drl)
 *
 * @param dependsOn the name of the field on which it depends whether the person has it; null if it does not
 * @param rests whether the condition rests on a fact with that field
 * @param word what is stated in the field; null if nothing is
 * @param due the day that leads to another word; null if there is none
 * @param substitutePrinted whether the same guide prints what is taken instead
 */
public record PaperAsked(
        @Nullable String dependsOn,
        boolean rests,
        @Nullable String word,
        @Nullable DueDay due,
        boolean substitutePrinted)
        implements RuleQuestion {}
