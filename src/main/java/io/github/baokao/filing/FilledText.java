package io.github.baokao.filing;

/** A piece of a filled field. */
public sealed interface FilledText permits FilledText.Words, FilledBlank {
    /**
     * Words that the form prints.
     *
     * @param text the words
     */
    record Words(String text) implements FilledText {}
}
