package io.github.baokao.filing;

import io.github.baokao.catalog.Form;
import io.github.baokao.catalog.FormField;
import io.github.baokao.catalog.Slot;
import java.util.Optional;

/** What a check is about. */
public sealed interface Subject {
    /**
     * A fact of the application or of the particulars.
     *
     * @param path its path, such as {@code candidate.employment[0].from} or {@code person.identityNumber}
     * @param other the path of the one that it is compared with
     */
    record Fact(String path, Optional<String> other) implements Subject {}

    /**
     * A field of a form.
     *
     * @param form the form
     * @param field the field
     * @param line which line of it, counted from 1; empty if it has but one
     */
    record Field(Form form, FormField field, Optional<Integer> line) implements Subject {}

    /**
     * A paper to upload.
     *
     * @param title its line as printed
     * @param slot where it is uploaded; empty if the guide prints no place for it
     * @param file the name of its file, in which particulars of the person are blacked out; empty if there is none
     */
    record Paper(String title, Optional<Slot> slot, Optional<String> file) implements Subject {}
}
