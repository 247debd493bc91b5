package io.github.baokao.catalog;

import io.github.baokao.term.Proof;
import java.util.List;
import java.util.Optional;

/**
 * A kind of document that a condition asks for.
 *
 * @param id its id
 * @param title its name
 * @param shows what it shows
 * @param dependsOn the name of the field on which it depends whether a person has it, such as 就读状态; empty if it does not
 * @param printed what each guide prints of it
 * @param substitutes what is taken instead from a person who has not graduated
 */
public record Document(
        String id,
        String title,
        Proof shows,
        Optional<String> dependsOn,
        List<PrintedDocument> printed,
        List<Substitute> substitutes) {
    /** Copies the lists. */
    public Document {
        printed = List.copyOf(printed);
        substitutes = List.copyOf(substitutes);
    }

    /** What a guide prints of it; empty if that guide does not ask for it. */
    public Optional<PrintedDocument> printedBy(Source guide) {
        return printed.stream().filter(p -> p.at().source().equals(guide)).findFirst();
    }
}
