package io.github.baokao.cli;

import java.io.Serial;

/** The end of a command that cannot do its work; the message is for the user. */
final class Failure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }
}
