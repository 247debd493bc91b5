package io.github.baokao.internal.say.text;

import io.github.baokao.catalog.Discrepancy;
import java.util.List;

/**
 * A reason in words.
 *
 * @param text the words
 * @param cites what is to be said of it
 */
public record Reason(String text, List<Discrepancy> cites) {
    /** Copies the list. */
    public Reason {
        cites = List.copyOf(cites);
    }
}
