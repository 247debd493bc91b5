package io.github.baokao.internal.workbench.cases;

import io.github.baokao.diagnostic.Span;

/** Facts, and what must come out. */
public sealed interface PolicyCase permits PictureCase, ProgrammeCase, RuleCase {

    /**
     * Where the case stands.
     *
     * @return file, line and column of its first key
     */
    Span at();

    /**
     * What it is called in reports.
     *
     * @return a short Chinese text
     */
    String title();
}
