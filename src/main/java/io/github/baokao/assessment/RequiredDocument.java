package io.github.baokao.assessment;

import io.github.baokao.catalog.Discrepancy;
import io.github.baokao.catalog.Document;
import io.github.baokao.catalog.Requirement;
import io.github.baokao.catalog.Substitute;
import io.github.baokao.term.Treatment;
import java.util.List;
import java.util.Optional;

/**
 * A document that a condition asks of this person.
 *
 * @param document the document
 * @param title its line as printed
 * @param conflicting the line that the guide prints for it where that contradicts the condition
 * @param treatment what became of it for this person
 * @param requirements the printed requirements that concern this person
 * @param substitutes what is, or elsewhere would be, taken in its place
 * @param cites what is to be said of it
 */
public record RequiredDocument(
        Document document,
        String title,
        Optional<String> conflicting,
        Treatment treatment,
        List<Requirement> requirements,
        List<Substitute> substitutes,
        List<Discrepancy> cites) {
    /** Copies the lists. */
    public RequiredDocument {
        requirements = List.copyOf(requirements);
        substitutes = List.copyOf(substitutes);
        cites = List.copyOf(cites);
    }
}
