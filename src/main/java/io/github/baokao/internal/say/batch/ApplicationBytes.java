package io.github.baokao.internal.say.batch;

import io.github.baokao.candidate.Fault;
import io.github.baokao.candidate.InvalidApplicationException;
import io.github.baokao.internal.base.document.SourceText;
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
        return text.indexOf(REPLACEMENT) < 0 && !isWide(text) ? text : strictly(bytes, text);
    }

    /** Letters of UTF-16 without a mark: every other byte of theirs is zero, which UTF-8 may have and no application has. */
    private static boolean isWide(String text) {
        return text.indexOf('\0') >= 0 && text.indexOf('\0') < 2;
    }

    private static String strictly(ByteBuffer bytes, String text) {
        if (isWide(text)) {
            throw otherwise(SourceText.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException e) {
            byte[] start = new byte[Math.min(2, bytes.remaining())];
            bytes.duplicate().get(start);
            throw otherwise(SourceText.likelyEncoding(start));
        }
    }

    private static InvalidApplicationException otherwise(String encoding) {
        return refused("不是 UTF-8 编码，请另存为 UTF-8（现在可能是 " + encoding + "）");
    }

    /** What is said of an application that is too long. */
    static InvalidApplicationException tooLong() {
        return refused("内容过长，一份申请最多 " + LONGEST / 1024 + " KB");
    }

    private static InvalidApplicationException refused(String message) {
        return new InvalidApplicationException(List.of(new Fault("$", message)));
    }
}
