package io.github.baokao.internal.base.document;

import java.io.Serial;

/** Ends the reading of a text that cannot be read on; its fault has been recorded. */
final class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Unreadable() {
        super(null, null, false, false);
    }
}
