package io.github.baokao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** The standard output for results without end: a print stream would go on in silence after its reader has gone. */
final class StandardOutput extends OutputStream {

    private final PrintStream out;

    StandardOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        check();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        check();
    }

    /** Flushes, too. */
    private void check() throws UnwrittenException {
        if (out.checkError()) {
            throw new UnwrittenException();
        }
    }
}
