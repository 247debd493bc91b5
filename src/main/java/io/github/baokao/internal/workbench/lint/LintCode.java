package io.github.baokao.internal.workbench.lint;

import io.github.baokao.diagnostic.Severity;
import java.util.Locale;

/** The kinds of faults that the checks find. */
public enum LintCode {
    /** A text that is still to be filled in. */
    TO_FILL(Severity.ERROR),
    /** A printed sentence that cannot be taken apart as its list says. */
    QUOTE_FORM(Severity.ERROR),
    /** An entry or class that is not the one of the printed sentence. */
    QUOTE_ENTRIES(Severity.ERROR),
    /** A real name of a misprint that the list prints as well. */
    MISPRINT_PRINTED(Severity.ERROR),
    /** Names of a compound entry that are not its parts. */
    COMPOUND_NAMES(Severity.ERROR),
    /** An excluded name that its sentence does not exclude. */
    EXCLUDED_NAME(Severity.ERROR),
    /** A list entry that is excluded as well. */
    ENTRY_EXCLUDED(Severity.ERROR),
    /** A figure of a text that is not that of its criterion. */
    TEXT_FIGURE(Severity.ERROR),
    /** A fixed word of a text that is not that of its criterion. */
    TEXT_WORD(Severity.ERROR),
    /** The same text twice in one list. */
    DUPLICATE_ENTRY(Severity.ERROR),
    /** A document that a condition asks for twice. */
    DUPLICATE_DOCUMENT(Severity.ERROR),
    /** Two conditions of a programme with the same text or the same requirements. */
    DUPLICATE_CONDITION(Severity.ERROR),
    /** Two sources made from the same file. */
    DUPLICATE_SOURCE(Severity.WARNING),
    /** A name that differs by one character from a known one. */
    NEAR_NAME(Severity.WARNING),
    /** A condition whose every candidate meets another one. */
    SUPERFLUOUS_CONDITION(Severity.WARNING),
    /** A document, a requirement or a substitute that no condition can ask for. */
    UNREACHABLE_DOCUMENT(Severity.WARNING),
    /** A document that a condition asks for and its guide does not print. */
    DOCUMENT_NOT_PRINTED(Severity.WARNING),
    /** A definition that nothing refers to. */
    UNUSED_DEFINITION(Severity.WARNING),
    /** A first line that does not tell editors the file's schema. */
    SCHEMA_LINE(Severity.WARNING),
    /** A disagreement that quotes no source. */
    MISSING_SOURCE(Severity.WARNING),
    /** A source that is not of the region it is used for. */
    SOURCE_REGION(Severity.WARNING),
    /** A source document that is not there or cannot be read. */
    SOURCE_FILE(Severity.ERROR),
    /** A quoted text that does not stand in its source. */
    QUOTE_DRIFT(Severity.ERROR);

    private final Severity severity;

    LintCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * The name shown to people, which stays the same from version to version.
     *
     * @return for instance {@code quote-entries}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * How grave it is.
     *
     * @return error if the policy says something that no source says, else warning
     */
    public Severity severity() {
        return severity;
    }
}
