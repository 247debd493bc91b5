package io.github.baokao.internal.file.picture;

import java.nio.ByteBuffer;
import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes as decoders of the JDK want them, without a cache in memory or on disk. */
final class BufferInput extends ImageInputStreamImpl {

    private final ByteBuffer bytes;

    BufferInput(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int read = (int) Math.min(length, bytes.limit() - streamPos);
        if (read <= 0) {
            return length == 0 ? 0 : -1;
        }
        bitOffset = 0;
        bytes.get((int) streamPos, target, offset, read);
        streamPos += read;
        return read;
    }

    @Override
    public long length() {
        return bytes.limit();
    }
}
