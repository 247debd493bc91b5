package io.github.baokao.internal.say.html;

import java.util.List;
import java.util.Locale;

/** An element that a page may use. There is none that holds scripts or styles in itself: scripts are files beside the page. */
public enum Tag {
    A,
    ARTICLE(Flow.BLOCK),
    ASIDE(Flow.BLOCK),
    BLOCKQUOTE(Flow.BLOCK),
    BODY(Flow.BLOCK),
    BUTTON,
    CIRCLE,
    CITE,
    CODE,
    DD(Flow.BLOCK),
    DEFS,
    DETAILS(Flow.BLOCK),
    DIV(Flow.BLOCK),
    DL(Flow.BLOCK),
    DT(Flow.BLOCK),
    FOOTER(Flow.BLOCK),
    FORM(Flow.BLOCK),
    H1(Flow.BLOCK),
    H2(Flow.BLOCK),
    H3(Flow.BLOCK),
    H4(Flow.BLOCK),
    HEAD(Flow.BLOCK),
    HEADER(Flow.BLOCK),
    HTML(Flow.BLOCK),
    INPUT(Flow.VOID),
    LABEL,
    LI(Flow.BLOCK),
    LINE,
    LINK(Flow.VOID_BLOCK),
    MAIN(Flow.BLOCK),
    META(Flow.VOID_BLOCK),
    NAV(Flow.BLOCK),
    NOSCRIPT(Flow.BLOCK),
    OL(Flow.BLOCK),
    P(Flow.BLOCK),
    PATH,
    PATTERN,
    RECT,
    SCRIPT(Flow.BLOCK),
    SECTION(Flow.BLOCK),
    SPAN,
    STRONG,
    SUMMARY(Flow.BLOCK),
    SUP,
    SVG(Flow.BLOCK),
    TABLE(Flow.BLOCK),
    TBODY(Flow.BLOCK),
    TD(Flow.BLOCK),
    TEXT,
    TH(Flow.BLOCK),
    THEAD(Flow.BLOCK),
    TITLE(Flow.BLOCK),
    TR(Flow.BLOCK),
    UL(Flow.BLOCK),
    USE;

    private enum Flow {
        INLINE,
        BLOCK,
        VOID,
        VOID_BLOCK
    }

    private final Flow flow;

    Tag() {
        this(Flow.INLINE);
    }

    Tag(Flow flow) {
        this.flow = flow;
    }

    /** The element with a text in it. */
    public Element of(String text) {
        return of(new Text(text));
    }

    /** The element with parts in it. */
    public Element of(Html... parts) {
        return of(List.of(parts));
    }

    /** The element with parts in it. */
    public Element of(List<? extends Html> parts) {
        return new Element(this, List.of(), List.copyOf(parts));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it never has an end tag. */
    boolean isVoid() {
        return flow == Flow.VOID || flow == Flow.VOID_BLOCK;
    }

    /** Whether a line may end after it without a space showing up. */
    boolean isBlock() {
        return flow == Flow.BLOCK || flow == Flow.VOID_BLOCK;
    }
}
