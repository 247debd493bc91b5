package io.github.baokao.internal.batch;

import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Decodes the bytes of one application. */
public final class ApplicationBytes {

    /** The longest application that is read, in bytes: 1 MiB. */
    public static final int LONGEST = 1 << 20;

    private static final char REPLACEMENT = '\uFFFD';

    private ApplicationBytes() {}

    /**
     * Decodes UTF-8.
     *
     * @param bytes the bytes, in an array
     * @return the text
     * @throws InvalidApplicationException if it is too long or not UTF-8
     */
    public static String decode(ByteBuffer bytes) {
        if (bytes.remaining() > LONGEST) {
            throw tooLong();
        }
        String text = new String(
                bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), StandardCharsets.UTF_8);
        // faster than a decoder that is strict; what is not UTF-8 becomes this character, which may also stand there
        return text.indexOf(REPLACEMENT) < 0 ? text : strictly(bytes);
    }

    private static String strictly(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException e) {
            throw refused("不是 UTF-8 编码，请另存为 UTF-8（现在可能是 GBK）");
        }
    }

    /** What is said of an application that is too long. */
    static InvalidApplicationException tooLong() {
        return refused("内容过长，一份申请最多 " + LONGEST / 1024 + " KB");
    }

    private static InvalidApplicationException refused(String message) {
        return new InvalidApplicationException(List.of(new Fault("$", message)));
    }
}
