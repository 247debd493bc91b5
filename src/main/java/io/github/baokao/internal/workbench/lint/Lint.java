package io.github.baokao.internal.workbench.lint;

/** A check of a policy. */
@FunctionalInterface
interface Lint {
    /** Reports what it finds. */
    void check(LintContext subject, Findings findings);
}
