package io.github.baokao.internal.say.text;

/** How much a text tells of a result. */
public enum Depth {
    /** The verdicts alone. */
    BRIEF,
    /** The verdicts with their reasons, the documents and what is missing. */
    REASONS,
    /** Everything: also how every name was matched, every run of work, every choice that lost, every rule and every quotation. */
    TRACE
}
