package io.github.baokao.catalog;

import io.github.baokao.term.DiscrepancyKind;
import java.util.List;

/**
 * A disagreement, misprint or silence of the sources, or a choice made where they are silent, with the reading chosen. Every
 * decision that it touches cites it.
 *
 * @param id its id
 * @param kind what it is
 * @param summary one sentence for the candidate, in Chinese
 * @param texts the texts concerned, each with its place
 * @param reading the reading chosen, in Chinese
 * @param why why, in Chinese
 */
public record Discrepancy(String id, DiscrepancyKind kind, String summary, List<Quote> texts, String reading, String why) {
    /** Copies the lists. */
    public Discrepancy {
        texts = List.copyOf(texts);
    }
}
