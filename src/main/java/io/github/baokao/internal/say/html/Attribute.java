package io.github.baokao.internal.say.html;

import java.util.Locale;
import java.util.regex.Pattern;

/** An attribute that a page may use. There are none that hold scripts or styles. */
public enum Attribute {
    ACTION(Value.LINK),
    ARIA_CURRENT,
    ARIA_HIDDEN,
    ARIA_LABEL,
    ARIA_LABELLEDBY,
    AUTOCOMPLETE,
    CHARSET,
    CLASS,
    CONTENT,
    CX(Value.NUMBER),
    CY(Value.NUMBER),
    D(Value.OUTLINE),
    DATA_LABEL,
    DEFER,
    FOR,
    HEIGHT(Value.NUMBER),
    HIDDEN,
    HREF(Value.LINK),
    HTTP_EQUIV,
    ID,
    LANG,
    METHOD,
    NAME,
    PATTERN_UNITS("patternUnits"),
    R(Value.NUMBER),
    REL,
    ROLE,
    SCOPE,
    SRC(Value.LINK),
    TYPE,
    WIDTH(Value.NUMBER),
    X(Value.NUMBER),
    X1(Value.NUMBER),
    X2(Value.NUMBER),
    Y(Value.NUMBER),
    Y1(Value.NUMBER),
    Y2(Value.NUMBER);

    /** What an attribute may hold. */
    private enum Value {
        TEXT("(?s).*"),
        /** A place beside the page: nothing is loaded from elsewhere and no script is called. */
        LINK("([A-Za-z0-9_.-]+)?(#[^\\s:]+)?"),
        NUMBER("-?\\d{1,6}(\\.\\d{1,3})?%?"),
        /** The outline of a shape. */
        OUTLINE("[MLHVZ0-9. -]+");

        private final Pattern form;

        Value(String form) {
            this.form = Pattern.compile(form);
        }
    }

    private final String word;
    private final Value value;

    Attribute() {
        this(Value.TEXT);
    }

    Attribute(String word) {
        this.word = word;
        this.value = Value.TEXT;
    }

    Attribute(Value value) {
        this.word = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.value = value;
    }

    String word() {
        return word;
    }

    /** Whether it may hold a text. */
    boolean takes(String text) {
        return value.form.matcher(text).matches();
    }
}
