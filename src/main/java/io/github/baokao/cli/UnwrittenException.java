package io.github.baokao.cli;

import java.io.IOException;
import java.io.Serial;

/** The standard output takes nothing any more: its reader has gone, or its device is full. */
final class UnwrittenException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;
}
