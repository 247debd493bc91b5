package io.github.baokao.internal.base.document;

import io.github.baokao.diagnostic.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of one file, with its lines. */
public final class SourceText {

    /** The longest text that is read, in bytes of UTF-8 (or characters, for a text that was decoded elsewhere): 1 MiB. */
    public static final int MAX_BYTES = 1 << 20;

    /** UTF-16, as people know it. */
    public static final String UTF_16 = "“Unicode”，即 UTF-16";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final String text;

    /** Where each line begins; made when somebody asks, as nobody does where nothing is wrong. */
    private volatile int @Nullable [] lineStarts;

    /** Where each code point begins; empty if they are the characters. Looking it up must not cost the length of the line. */
    private volatile int @Nullable [] codePointOffsets;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * A text that is there already. A byte order mark is dropped.
     *
     * @param file the name to show
     * @param text the text
     * @param faults takes the fault if it is too long
     * @return the text, or empty if it is too long
     */
    public static Optional<SourceText> of(String file, String text, Faults faults) {
        if (text.length() > MAX_BYTES) {
            tooLarge(file, faults);
            return Optional.empty();
        }
        return Optional.of(new SourceText(file, text));
    }

    /**
     * Decodes UTF-8. A byte order mark is dropped.
     *
     * @param file the name to show
     * @param bytes the bytes
     * @param faults takes the first malformed place, or that the file is too long
     * @return the text, or empty if there was a fault
     */
    public static Optional<SourceText> decode(String file, byte[] bytes, Faults faults) {
        if (bytes.length > MAX_BYTES) {
            tooLarge(file, faults);
            return Optional.empty();
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), decoded, true);
        if (!result.isError()) {
            return Optional.of(new SourceText(file, decoded.flip().toString()));
        }
        // The whole text, with replacement characters, so that the line can be shown.
        SourceText shown = new SourceText(file, new String(bytes, StandardCharsets.UTF_8));
        int at = new SourceText(file, decoded.flip().toString()).text.length();
        faults.add(
                FaultCode.ENCODING,
                new Place(shown, at, at + 1, KeyPath.ROOT),
                "不是 UTF-8 编码",
                "请把文件另存为 UTF-8（现在可能是 " + likelyEncoding(bytes) + "）");
        return Optional.empty();
    }

    /**
     * What bytes are that are not UTF-8.
     *
     * @param bytes their beginning, two at least if there are
     * @return the encoding, as people know it
     */
    public static String likelyEncoding(byte[] bytes) {
        return isUtf16(bytes) ? UTF_16 : "GBK";
    }

    /** Windows editors offer it under the name of Unicode, and write its mark. */
    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << Byte.SIZE) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    /** A file of which there is nothing to show. */
    static SourceText none(String file) {
        return new SourceText(file, "");
    }

    /**
     * The name to show.
     *
     * @return a relative path with {@code /}
     */
    public String file() {
        return file;
    }

    /**
     * The whole text without byte order mark.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /** The offset of a code point, counted from 0. */
    int offset(int codePoint) {
        int[] offsets = codePointOffsets;
        if (offsets == null) {
            offsets = codePointOffsets(text);
            codePointOffsets = offsets;
        }
        return offsets.length == 0 ? Math.min(codePoint, text.length()) : offsets[codePoint];
    }

    /** The number of the line that an offset lies in, counted from 1. */
    int lineNumber(int offset) {
        return lineIndex(offset) + 1;
    }

    /** The span from one offset to another, cut at the end of the first one's line, at least one character long. */
    Span span(int from, int to) {
        int index = lineIndex(from);
        int start = lineStarts()[index];
        int column = text.codePointCount(start, Math.min(from, text.length())) + 1;
        int end = Math.min(to, lineEnd(start));
        int length = end > from ? text.codePointCount(from, end) : 1;
        return new Span(file, index + 1, column, length);
    }

    /** The line that an offset lies in, without its line break. */
    String lineAt(int offset) {
        int start = lineStart(offset);
        return text.substring(start, lineEnd(start));
    }

    /** Where the line begins that an offset lies in. */
    int lineStart(int offset) {
        return lineStarts()[lineIndex(offset)];
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = lineStarts(text);
            lineStarts = starts;
        }
        return starts;
    }

    private static int[] codePointOffsets(String text) {
        if (!hasSurrogates(text)) {
            return new int[0];
        }
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
        }
        return offsets;
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[text.length() + 1];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean windows = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !windows)) {
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    private static void tooLarge(String file, Faults faults) {
        faults.add(FaultCode.TOO_LARGE, Place.ofFile(file), "内容过长，最多 " + MAX_BYTES / 1024 + " KB");
    }
}
