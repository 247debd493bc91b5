package io.github.baokao.catalog;

import java.util.List;

/**
 * A form that a guide prints for a document.
 *
 * @param id its id
 * @param title its printed title
 * @param document the document that it is
 * @param at where it stands
 * @param fields its fields, in printed order
 */
public record Form(String id, String title, Document document, Citation at, List<FormField> fields) {
    /** Copies the list. */
    public Form {
        fields = List.copyOf(fields);
    }
}
