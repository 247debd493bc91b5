package io.github.baokao.internal.file.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Goes over the segments of a JPEG as its decoder would, without decoding anything. */
final class JpegWalk {

    private static final int TEM = 0x01;
    private static final int DHT = 0xC4;
    private static final int JPG = 0xC8;
    private static final int DAC = 0xCC;
    private static final int PROGRESSIVE = 0xC2;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    /** Before the data of a segment stand two bytes of its length; those count as its own. */
    private static final int LENGTH = 2;

    private final ByteBuffer content;
    private final ByteBuffer data;
    private int width;
    private int height;
    private int channels;
    private int scans;
    private boolean buffered;
    private boolean whole;
    private Ink ink = Ink.PLAIN;
    private Orientation orientation = Orientation.UPRIGHT;

    JpegWalk(byte[] content) {
        this.content = ByteBuffer.wrap(content);
        this.data = ByteBuffer.allocate(content.length);
    }

    /** Nothing if no header says how large it is, or of how many channels that the decoder does not know. */
    Optional<StoredImage> stored() {
        walk();
        data.flip();
        return width > 0 && height > 0 && (channels == 1 || channels == 3 || channels == 4)
                ? Optional.of(new StoredImage(
                        width, height, orientation, channels == 4 ? ink : Ink.NONE, buffered, scans, whole, data))
                : Optional.empty();
    }

    private void walk() {
        int kept = 0;
        int at = 2;
        while (!whole && (at = marker(at)) > 0) {
            int marker = unsigned(at - 1);
            int end = end(at, marker);
            if (end > content.limit()) {
                break;
            }
            look(marker, at + LENGTH, end);
            if (isIgnored(marker)) {
                data.put(content.array(), kept, at - 2 - kept);
                kept = end;
            }
            whole = marker == END;
            at = end;
        }
        // what comes after the end, such as the film of a moving photograph, is not looked at
        data.put(content.array(), kept, (whole ? at : content.limit()) - kept);
    }

    /** The place after the next marker; 0 if there is none. Compressed data have no markers but those of restarts. */
    private int marker(int from) {
        for (int at = from; at + 1 < content.limit(); at++) {
            int code = unsigned(at + 1);
            if (unsigned(at) == 0xFF && code >= TEM && code < 0xFF && (code & 0xF8) != 0xD0) {
                return at + 2;
            }
        }
        return 0;
    }

    private int end(int at, int marker) {
        if (marker == END || marker == TEM) {
            return at;
        }
        int length = at + LENGTH > content.limit() ? 0 : unsignedShort(at);
        return length < LENGTH ? Integer.MAX_VALUE : at + length;
    }

    private void look(int marker, int from, int end) {
        if (marker >= 0xC0 && marker <= 0xCF && marker != DHT && marker != JPG && marker != DAC) {
            frame(marker, from, end);
        } else if (marker == SCAN) {
            scans++;
            buffered |= end > from && unsigned(from) < channels;
        } else if (marker == EXIF && startsWith("Exif\0\0", from, end)) {
            orientation = Orientation.of(content.slice(from + 6, end - from - 6));
        } else if (marker == ADOBE && startsWith("Adobe", from, end) && end - from >= 12) {
            ink = unsigned(from + 11) == 2 ? Ink.ADOBE_YCCK : Ink.ADOBE;
        }
    }

    private void frame(int marker, int from, int end) {
        if (width == 0 && end - from >= 6) {
            height = unsignedShort(from + 1);
            width = unsignedShort(from + 3);
            channels = unsigned(from + 5);
            buffered = marker == PROGRESSIVE;
        }
    }

    /** Profiles and texts. JFIF, EXIF and Adobe remain, for they tell the decoder what its channels are. */
    private static boolean isIgnored(int marker) {
        return (marker > EXIF && marker <= APP15 && marker != ADOBE) || marker == COMMENT;
    }

    private boolean startsWith(String letters, int from, int end) {
        return end - from >= letters.length()
                && content.slice(from, letters.length())
                        .equals(ByteBuffer.wrap(letters.getBytes(StandardCharsets.US_ASCII)));
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(content.get(at));
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(content.getShort(at));
    }
}
