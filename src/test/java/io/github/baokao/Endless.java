package io.github.baokao;

import java.io.InputStream;

/** The same bytes again and again, always there. */
public final class Endless extends InputStream {

    private final byte[] bytes;
    private int at;

    public Endless(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public int read() {
        byte next = bytes[at];
        at = (at + 1) % bytes.length;
        return Byte.toUnsignedInt(next);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
            target[offset + i] = (byte) read();
        }
        return length;
    }

    @Override
    public int available() {
        return bytes.length;
    }
}
