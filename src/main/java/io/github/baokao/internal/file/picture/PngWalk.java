package io.github.baokao.internal.file.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** Goes over the chunks of a PNG without decoding anything. */
final class PngWalk {

    private static final int SIGNATURE = 8;
    /** Length and type before the data of a chunk, and a checksum after them. */
    private static final int FRAME = 12;

    private static final int HEADER = 13;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngWalk() {}

    /** Nothing if no header says how large it is. */
    static Optional<StoredImage> stored(byte[] bytes) {
        ByteBuffer content = ByteBuffer.wrap(bytes);
        if (content.limit() < SIGNATURE + FRAME + HEADER
                || !type(bytes, SIGNATURE).equals("IHDR")) {
            return Optional.empty();
        }
        int width = content.getInt(SIGNATURE + 8);
        int height = content.getInt(SIGNATURE + 12);
        ByteBuffer data = ByteBuffer.allocate(bytes.length).put(bytes, 0, SIGNATURE);
        boolean sound = true;
        boolean ended = false;
        int at = SIGNATURE;
        while (!ended && at <= content.limit() - FRAME) {
            int length = content.getInt(at);
            if (length < 0 || length > content.limit() - FRAME - at) {
                break;
            }
            String type = type(bytes, at);
            if (KEPT.contains(type)) {
                data.put(bytes, at, FRAME + length);
                // the decoder does not look at it
                sound &= checksum(bytes, at + 4, 4 + length) == content.getInt(at + 8 + length);
            }
            ended = type.equals("IEND");
            at += FRAME + length;
        }
        return width > 0 && height > 0
                ? Optional.of(new StoredImage(
                        width, height, Orientation.UPRIGHT, Ink.NONE, false, 1, sound && ended, data.flip()))
                : Optional.empty();
    }

    private static String type(byte[] bytes, int at) {
        return new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, length);
        return (int) checksum.getValue();
    }
}
