package io.github.baokao.internal.base.document;

import java.util.Locale;

/** The kinds of faults that files and facts can have. */
public enum FaultCode {
    /** The text is not YAML or JSON. */
    SYNTAX,
    /** The bytes are not UTF-8. */
    ENCODING,
    /** The text is longer than {@link SourceText#MAX_BYTES}, a list is too long, or a directory holds too much. */
    TOO_LARGE,
    /** The nesting is deeper than {@link Documents#MAX_DEPTH}. */
    TOO_DEEP,
    /** A tab or another control character. */
    CHARACTER,
    /** An anchor, alias, tag, complex key or second document. */
    YAML_FEATURE,
    /** A key written twice in one mapping. */
    DUPLICATE_KEY,
    /** A key that nobody reads. */
    UNKNOWN_KEY,
    /** A required key that is not there. */
    MISSING_KEY,
    /** A list where a text is expected, and the like. */
    WRONG_TYPE,
    /** A key without a value, or a blank text. */
    EMPTY_VALUE,
    /** A number outside of its range. */
    OUT_OF_RANGE,
    /** A word that is not in a closed vocabulary. */
    UNKNOWN_WORD,
    /** An id given to two things. */
    DUPLICATE_ID,
    /** An id that stands for nothing. */
    UNKNOWN_REFERENCE,
    /** A file whose name is not its id. */
    FILE_NAME,
    /** A file that must be there is not. */
    MISSING_FILE,
    /** A file where none is read. */
    UNEXPECTED_FILE,
    /** Two things that do not go together. */
    INCONSISTENT,
    /** A date that does not exist or is written otherwise. */
    BAD_DATE,
    /** Two dates in an impossible order. */
    DATE_ORDER,
    /** A condition or rule that no case of a needed kind shows. */
    MISSING_CASE;

    /**
     * The name shown to people, which stays the same from version to version.
     *
     * @return for instance {@code unknown-key}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
