package io.github.baokao.internal.policy.drl;

import io.github.baokao.internal.base.document.SourceText;

/**
 * A rule file in which no fault was found.
 *
 * @param source what its author wrote
 * @param drl what the rule compiler is given instead, line by line as in the source
 */
public record CheckedFile(SourceText source, String drl) {

    /** Its path. */
    public String path() {
        return source.file();
    }
}
