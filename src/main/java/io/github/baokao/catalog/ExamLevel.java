package io.github.baokao.catalog;

import io.github.baokao.term.Level;
import java.util.List;

/**
 * The exam of one level.
 *
 * @param level the level
 * @param fee the fee
 * @param parts the parts, each marked out of 100
 * @param content what the parts are about; empty if the source does not print it
 * @param at where it is printed
 */
public record ExamLevel(Level level, ExamFee fee, List<String> parts, List<ExamContent> content, Citation at) {
    /** Copies the lists. */
    public ExamLevel {
        parts = List.copyOf(parts);
        content = List.copyOf(content);
    }
}
