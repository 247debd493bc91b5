package io.github.baokao.interview;

/** What kind of answer a question takes. */
public enum AnswerKind {
    /** How many there are, from 0 to 20: how many certificates, spells of work and so on. */
    COUNT,
    /** A name in words. */
    TEXT,
    /** One of the choices. */
    CHOICE,
    /** A day, {@code YYYY-MM-DD}. */
    DAY,
    /** A whole number, not negative. */
    NUMBER,
    /** Yes or no, one of the two choices. */
    FLAG
}
