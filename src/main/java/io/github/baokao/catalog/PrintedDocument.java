package io.github.baokao.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A document as one guide prints it.
 *
 * @param title the line of the guide
 * @param at where it stands
 * @param slots where it is uploaded; empty if the guide prints no place for it
 * @param picture what it must be if it is a photo
 * @param requirements its printed requirements
 */
public record PrintedDocument(
        String title, Citation at, List<Slot> slots, Optional<Picture> picture, List<Requirement> requirements) {
    /** Copies the lists. */
    public PrintedDocument {
        slots = List.copyOf(slots);
        requirements = List.copyOf(requirements);
    }
}
