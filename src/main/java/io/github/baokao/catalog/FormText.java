package io.github.baokao.catalog;

import io.github.baokao.term.Blank;

/** A piece of what is written in a field of a form. */
public sealed interface FormText {
    /**
     * Words that the form prints.
     *
     * @param text the words
     */
    record Words(String text) implements FormText {}

    /**
     * A gap that the person fills.
     *
     * @param blank what is written there
     */
    record Gap(Blank blank) implements FormText {}
}
