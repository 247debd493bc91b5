package io.github.baokao.catalog;

import java.util.List;

/**
 * What one part of an exam is about.
 *
 * @param part the part as printed
 * @param topics the topics as printed
 */
public record ExamContent(String part, List<String> topics) {
    /** Copies the lists. */
    public ExamContent {
        topics = List.copyOf(topics);
    }
}
