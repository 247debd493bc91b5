package io.github.baokao.internal.say.batch;

import java.io.ByteArrayOutputStream;

/** The bytes of some answers, of which the last can be taken back. */
final class OutputBuffer extends ByteArrayOutputStream {

    /** A buffer that grew beyond this is not kept for other lines. */
    static final int KEPT = 4 << 20;

    OutputBuffer() {
        super(1 << 16);
    }

    /** Takes back whatever was written after so many bytes. */
    void cut(int bytes) {
        count = bytes;
    }

    boolean isKept() {
        return buf.length <= KEPT;
    }
}
