package io.github.baokao.cli;

import java.io.IOException;
import java.io.OutputStream;

/** An output that takes some bytes and then no more, as a full device or a pipe whose reader has gone. */
final class Failing extends OutputStream {

    private final long most;
    private long taken;

    Failing(long most) {
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        if (++taken > most) {
            throw new IOException("No space left on device");
        }
    }
}
