package io.github.baokao.fact;

import io.github.baokao.term.StudyStatus;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a document that a condition asks for? (documents.drl)
 *
 * @param dependsOnGraduation whether only a graduate has it
 * @param status how far the schooling has come; null if not known
 * @param substitutePrinted whether the same guide prints what is taken instead
 */
public record PaperAsked(
        boolean dependsOnGraduation, @Nullable StudyStatus status, boolean substitutePrinted) implements Question {}
