package io.github.baokao.catalog;

import java.util.List;

/**
 * The exams of an occupation as the FAQ prints them.
 *
 * @param occupation the occupation
 * @param source the FAQ
 * @param regions the regions it speaks for
 * @param passMark the mark to reach in every part, of 100
 * @param passQuote the sentence that says so
 * @param certificateQuote when certificates come, as printed
 * @param levels the levels
 * @param cites what is to be said of it
 */
public record Exam(
        Occupation occupation,
        Source source,
        List<Region> regions,
        int passMark,
        Quote passQuote,
        Quote certificateQuote,
        List<ExamLevel> levels,
        List<Discrepancy> cites) {
    /** Copies the lists. */
    public Exam {
        regions = List.copyOf(regions);
        levels = List.copyOf(levels);
        cites = List.copyOf(cites);
    }
}
