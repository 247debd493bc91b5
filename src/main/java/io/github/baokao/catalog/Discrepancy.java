package io.github.baokao.catalog;

import io.github.baokao.term.DiscrepancyKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
public record Discrepancy(
        String id, DiscrepancyKind kind, String summary, List<Quote> texts, String reading, String why) {
    /** Copies the lists. */
    public Discrepancy {
        texts = List.copyOf(texts);
    }

    /** Whether the ids are equal: within a catalogue they tell discrepancies apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Discrepancy discrepancy && id.equals(discrepancy.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
