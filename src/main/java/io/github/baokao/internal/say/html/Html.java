package io.github.baokao.internal.say.html;

/** A piece of a page: an element, text, or a style sheet of ours. There is no other kind, so nothing reaches a page unescaped. */
public sealed interface Html permits Element, Text, StyleSheet {

    /** Appends the markup, which is both HTML and XML. */
    void write(StringBuilder out);
}
