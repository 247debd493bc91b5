package io.github.baokao.cli;

import java.io.InputStream;

/** An input at which the program breaks. */
final class Broken extends InputStream {

    private final Error error;

    Broken(Error error) {
        this.error = error;
    }

    @Override
    public int read() {
        throw error;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        throw error;
    }
}
