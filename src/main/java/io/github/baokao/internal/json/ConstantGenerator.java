package io.github.baokao.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes compact JSON in UTF-8 of which names and constant texts are encoded already: what the writers of this package use of a
 * generator, byte for byte as Jackson writes it, without its look after what may stand where. Anything else fails.
 */
final class ConstantGenerator extends JsonGeneratorDelegate {
    /** The names of fields, which all stand in this program. */
    private static final Encoded<String> NAMES = new Encoded<>(name -> quoted(name) + ":");

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] NULL = ascii("null");
    private static final byte[] HEX = ascii("0123456789ABCDEF");
    private static final int ASCII = 0x80;
    private static final int TEN = 10;
    private static final int LAST_YEAR = 9999;

    /** More bytes than a character takes, or a number, or a date with its quotes. */
    private static final int ROOM = 16;

    /** Where the text of a value stands. */
    private record Standing(Object value, int start, int end) {}

    private final OutputStream out;
    private final Constants constants;
    private final List<Standing> standing = new ArrayList<>();
    private byte[] buffer;
    private int size;

    /** Whether a value or field of the same array or object stands before. */
    private boolean comma;

    /**
     * A generator.
     *
     * @param closed a generator that is closed, for all that is not used
     */
    ConstantGenerator(JsonGenerator closed, OutputStream out, Constants constants) {
        super(closed, false);
        this.out = out;
        this.constants = constants;
        buffer = constants.takeBuffer();
    }

    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    Constants constants() {
        return constants;
    }

    /** Writes a value that is encoded already. */
    void encoded(byte[] json) {
        copy(json, 0, json.length);
    }

    private void copy(byte[] json, int start, int length) {
        room(length + 1);
        separate();
        System.arraycopy(json, start, buffer, size, length);
        size += length;
        comma = true;
    }

    /** Writes what was written of two objects before, or writes it and keeps it. */
    void once(Object one, Object other, Json.Content content) throws IOException {
        byte[] known = constants.written(one, other);
        if (known != null) {
            encoded(known);
            return;
        }
        int start = comma ? size + 1 : size;
        content.write(this);
        constants.keep(one, other, Arrays.copyOfRange(buffer, start, size));
    }

    /** Writes a value as it stands in this text already, or writes it and knows where it stands. */
    @SuppressWarnings("ReferenceEquality")
    void again(Object value, Json.Content content) throws IOException {
        for (Standing known : standing) {
            if (known.value() == value) {
                copy(buffer, known.start(), known.end() - known.start());
                return;
            }
        }
        int start = comma ? size + 1 : size;
        content.write(this);
        standing.add(new Standing(value, start, size));
    }

    /** Writes a day as Jackson writes its text. */
    void date(LocalDate day) {
        if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
            writeString(day.toString());
            return;
        }
        room(ROOM);
        separate();
        put('"');
        digits(day.getYear() / (TEN * TEN));
        digits(day.getYear() % (TEN * TEN));
        put('-');
        digits(day.getMonthValue());
        put('-');
        digits(day.getDayOfMonth());
        put('"');
        comma = true;
    }

    @Override
    public void writeStartObject() {
        open('{');
    }

    @Override
    public void writeEndObject() {
        end('}');
    }

    @Override
    public void writeStartArray() {
        open('[');
    }

    @Override
    public void writeEndArray() {
        end(']');
    }

    @Override
    public void writeFieldName(String name) {
        encoded(NAMES.get(name));
        comma = false;
    }

    @Override
    public void writeNumber(int number) {
        if (number < 0 || number >= TEN * TEN) {
            encoded(ascii(Integer.toString(number)));
            return;
        }
        room(ROOM);
        separate();
        if (number >= TEN) {
            digits(number);
        } else {
            put((char) ('0' + number));
        }
        comma = true;
    }

    @Override
    public void writeBoolean(boolean is) {
        encoded(is ? TRUE : FALSE);
    }

    @Override
    public void writeNull() {
        encoded(NULL);
    }

    @Override
    public void writeString(String text) {
        room(6 * text.length() + 3);
        separate();
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < ASCII && c != '"' && c != '\\') {
                put(c);
            } else {
                special(c);
            }
        }
        put('"');
        comma = true;
    }

    private void special(char c) {
        if (c == '"' || c == '\\') {
            put('\\');
            put(c);
        } else if (c < ' ' || Character.isSurrogate(c)) {
            int letter = "\b\t\n\f\r".indexOf(c);
            put('\\');
            if (letter >= 0) {
                put("btnfr".charAt(letter));
            } else {
                put('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    put((char) HEX[(c >> shift) & 0xF]);
                }
            }
        } else if (c < 0x800) {
            put((char) (0xC0 | (c >> 6)));
            put((char) (0x80 | (c & 0x3F)));
        } else {
            put((char) (0xE0 | (c >> 12)));
            put((char) (0x80 | ((c >> 6) & 0x3F)));
            put((char) (0x80 | (c & 0x3F)));
        }
    }

    @Override
    public void close() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
        constants.giveBack(buffer);
    }

    private void open(char bracket) {
        room(2);
        separate();
        put(bracket);
        comma = false;
    }

    private void end(char bracket) {
        room(1);
        put(bracket);
        comma = true;
    }

    private void separate() {
        if (comma) {
            put(',');
        }
    }

    private void digits(int two) {
        put((char) ('0' + two / TEN));
        put((char) ('0' + two % TEN));
    }

    private void put(char one) {
        buffer[size] = (byte) one;
        size++;
    }

    private void room(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
