package io.github.baokao.catalog;

import io.github.baokao.term.FormPart;
import java.util.List;
import java.util.Optional;

/**
 * A field of a form.
 *
 * @param id its id within the form
 * @param label its caption as printed
 * @param group the caption that it stands under
 * @param part what it is about
 * @param fill what is written in it
 * @param repeated whether it is written once for each spell of work
 * @param quote the printed text with its gaps
 * @param cite what is to be said of it
 */
public record FormField(
        String id,
        String label,
        Optional<String> group,
        FormPart part,
        List<FormText> fill,
        boolean repeated,
        Optional<String> quote,
        Optional<Discrepancy> cite) {
    /** Copies the list. */
    public FormField {
        fill = List.copyOf(fill);
    }
}
