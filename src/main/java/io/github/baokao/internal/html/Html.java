package io.github.baokao.internal.html;

/** A piece of a page: an element, or text. There is no third kind, so nothing reaches a page unescaped. */
public sealed interface Html permits Element, Text {

    /** Appends the markup, which is both HTML and XML. */
    void write(StringBuilder out);
}
