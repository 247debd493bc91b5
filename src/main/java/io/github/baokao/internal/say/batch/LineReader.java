package io.github.baokao.internal.say.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines as bytes, some at a time, in flat memory: of an overlong line only its number is kept. Blank lines are left out
 * but counted; a byte order mark is dropped.
 */
public final class LineReader {

    /** Enough to be worth handing to another thread, and few enough for their results to fit into a megabyte or two. */
    private static final int MOST_LINES = 64;

    private static final int MOST_BYTES = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private long number;
    private long bytes;
    private boolean ended;

    /**
     * A reader at the beginning of its lines.
     *
     * @param in the bytes
     */
    public LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next lines. Does not wait for more where it has some.
     *
     * @return some lines; none at the end
     * @throws IOException if the stream throws it
     */
    public List<Line> read() throws IOException {
        List<Line> lines = new ArrayList<>();
        int size = 0;
        while (!ended && lines.size() < MOST_LINES && size < MOST_BYTES && (lines.isEmpty() || ready())) {
            Line next = next();
            if (next.tooLong() || !blank(next.bytes())) {
                lines.add(next);
                size += next.bytes().remaining();
            }
        }
        return lines;
    }

    /** The bytes read so far. */
    long bytes() {
        return bytes;
    }

    /** Whether there is more that need not be waited for. */
    boolean ready() throws IOException {
        return position < limit || in.available() > 0;
    }

    private Line next() throws IOException {
        line.reset();
        boolean tooLong = false;
        boolean whole = false;
        while (!whole && fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            whole = end < limit;
            tooLong |= line.size() + end - position > ApplicationBytes.LONGEST + 1;
            if (!tooLong) {
                line.write(buffer, position, end - position);
            }
            position = whole ? end + 1 : end;
        }
        number++;
        ByteBuffer content = tooLong ? ByteBuffer.allocate(0) : trimmed(line.toByteArray());
        return new Line(number, content, tooLong || content.remaining() > ApplicationBytes.LONGEST);
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = in.read(buffer);
        if (limit <= 0) {
            limit = 0;
            ended = true;
            return false;
        }
        bytes += limit;
        return true;
    }

    /** Without the byte order mark of the first line and without a carriage return at the end. */
    private ByteBuffer trimmed(byte[] content) {
        boolean marked = number == 1
                && content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        int start = marked ? 3 : 0;
        boolean returned = content.length > start && content[content.length - 1] == '\r';
        int end = returned ? content.length - 1 : content.length;
        return ByteBuffer.wrap(content, start, end - start);
    }

    private static boolean blank(ByteBuffer content) {
        for (int i = content.position(); i < content.limit(); i++) {
            byte b = content.get(i);
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
