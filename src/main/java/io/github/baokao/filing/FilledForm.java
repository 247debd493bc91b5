package io.github.baokao.filing;

import io.github.baokao.catalog.Form;
import java.util.List;

/**
 * A form as one person fills it in.
 *
 * @param form the form
 * @param fields all of its fields in printed order, also those that are left out
 */
public record FilledForm(Form form, List<FilledField> fields) {
    /** Copies the list. */
    public FilledForm {
        fields = List.copyOf(fields);
    }
}
