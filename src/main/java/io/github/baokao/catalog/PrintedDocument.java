package io.github.baokao.catalog;

import java.util.List;

/**
 * A document as one guide prints it.
 *
 * @param title the line of the guide
 * @param at where it stands
 * @param requirements its printed requirements
 */
public record PrintedDocument(String title, Citation at, List<Requirement> requirements) {
    /** Copies the lists. */
    public PrintedDocument {
        requirements = List.copyOf(requirements);
    }
}
