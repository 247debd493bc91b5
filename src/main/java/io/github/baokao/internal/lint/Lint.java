package io.github.baokao.internal.lint;

/** A check of a policy. */
@FunctionalInterface
interface Lint {
    /** Reports what it finds. */
    void check(Subject subject, Findings findings);
}
