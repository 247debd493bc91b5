package io.github.baokao.filing;

import io.github.baokao.assessment.RequiredDocument;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Slot;
import io.github.baokao.term.FilingStep;
import java.util.List;
import java.util.Optional;

/**
 * A document that a person brings or uploads.
 *
 * @param document the document, with its printed requirements, its substitutes and what is to be said of it
 * @param slots the places of the registration page where it is uploaded; empty if the guide prints none
 * @param copies how many originals are wanted; empty if the guide does not say
 * @param restsOn the paths of the facts that it shows, such as {@code candidate.certificates[0]}; empty if it shows none of them
 */
public record ChecklistItem(
        RequiredDocument document, List<Slot> slots, Optional<Integer> copies, List<String> restsOn) {
    /** Copies the lists. */
    public ChecklistItem {
        slots = List.copyOf(slots);
        restsOn = List.copyOf(restsOn);
    }

    /** The printed requirements to be met in a step, in printed order. */
    public List<Requirement> at(FilingStep step) {
        return document.requirements().stream()
                .filter(requirement -> requirement.step().equals(Optional.of(step)))
                .toList();
    }

    /** The printed requirements that belong to no step, other than the line of the document itself. */
    public List<Requirement> atAnyTime() {
        return document.requirements().stream()
                .filter(requirement -> requirement.step().isEmpty())
                .filter(requirement -> !requirement.text().equals(document.title()))
                .toList();
    }
}
