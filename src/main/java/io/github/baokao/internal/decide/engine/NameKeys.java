package io.github.baokao.internal.decide.engine;

import io.github.baokao.catalog.Catalog;

/** The form in which names are looked up, for whoever must tell which printed entry a written name met. */
public final class NameKeys {
    private final NameRegister names;

    /** For the names that a catalogue knows. */
    public NameKeys(Catalog catalog) {
        this(new NameRegister(catalog));
    }

    NameKeys(NameRegister names) {
        this.names = names;
    }

    /** The form of a name that is printed, or of a major that is written. */
    public static String of(String name) {
        return NameForms.key(name);
    }

    /** The form of an occupation that a person wrote, without a 工种 in brackets that the catalogue does not know. */
    public String occupation(String written) {
        return names.compared(written);
    }
}
