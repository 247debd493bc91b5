package io.github.baokao.internal.html;

import java.util.Locale;

/** An attribute that a page may use. There are none that hold scripts or styles. */
public enum Attribute {
    ACTION(true),
    ARIA_CURRENT(false),
    ARIA_LABEL(false),
    ARIA_LABELLEDBY(false),
    AUTOCOMPLETE(false),
    CHARSET(false),
    CLASS(false),
    CONTENT(false),
    DATA_LABEL(false),
    DEFER(false),
    FOR(false),
    HIDDEN(false),
    HREF(true),
    ID(false),
    LANG(false),
    METHOD(false),
    NAME(false),
    REL(false),
    ROLE(false),
    SCOPE(false),
    SRC(true),
    TYPE(false);

    private final boolean link;

    Attribute(boolean link) {
        this.link = link;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it names a place; only places beside the page are taken. */
    boolean isLink() {
        return link;
    }
}
