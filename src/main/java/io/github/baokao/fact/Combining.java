package io.github.baokao.fact;

/** How the verdicts of parts make the verdict of a whole. */
public enum Combining {
    /** All parts are needed. */
    ALL,
    /** One part is enough. */
    ANY
}
