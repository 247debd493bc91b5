package io.github.baokao.fact;

/** The degree that a schooling counts as. */
public enum CountedDegree {
    /** The degree stated. */
    AS_STATED,
    /** 专科, though none is stated. */
    COLLEGE,
    /** A degree is needed but not stated. */
    MISSING,
    /** No degree. */
    NONE
}
