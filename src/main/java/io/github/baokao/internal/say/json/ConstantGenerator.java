package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

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

    private final OutputStream out;
    private final Constants constants;
    private final WrittenObjects standing = new WrittenObjects();
    private final Utf8 json;

    /** Whether a value or field of the same array or object stands before. */
    private boolean comma;

    /** A buffer that was given back is somebody else's. */
    private boolean closed;

    /**
     * A generator.
     *
     * @param closed a generator that is closed, for all that is not used
     */
    ConstantGenerator(JsonGenerator closed, OutputStream out, Constants constants) {
        super(closed, false);
        this.out = out;
        this.constants = constants;
        json = new Utf8(constants.takeBuffer());
    }

    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    Constants constants() {
        return constants;
    }

    /** Writes a value that is encoded already. */
    void encoded(byte[] value) {
        separate();
        json.copy(value, 0, value.length);
        comma = true;
    }

    /** Writes what was written of three objects before, or writes it and keeps it. */
    void once(Object one, Object two, Object three, Json.Content content) throws IOException {
        byte[] known = constants.written(one, two, three);
        if (known == null) {
            int start = next();
            content.write(this);
            constants.keep(one, two, three, json.from(start));
        } else {
            encoded(known);
            // it may leave something open
            byte last = known[known.length - 1];
            comma = last != '[' && last != '{' && last != ':';
        }
    }

    /** Writes a value as it stands in this text already, or writes it and knows where it stands. */
    void again(Object value, Json.Content content) throws IOException {
        int known = standing.find(value);
        if (known < 0) {
            int start = next();
            content.write(this);
            standing.add(value, start, json.size());
        } else {
            separate();
            json.copy(json.array(), standing.start(known), standing.length(known));
            comma = true;
        }
    }

    /** Where the next value starts. */
    private int next() {
        return comma ? json.size() + 1 : json.size();
    }

    /** Writes a day as Jackson writes its text. */
    void day(LocalDate day) {
        separate();
        json.day(day);
        comma = true;
    }

    /** Writes the month of a day as Jackson writes its text. */
    void month(LocalDate day) {
        separate();
        json.month(day);
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
        separate();
        json.number(number);
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
        separate();
        json.text(text);
        comma = true;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            out.write(json.array(), 0, json.size());
            constants.giveBack(json.array());
        }
    }

    private void open(char bracket) {
        separate();
        json.put(bracket);
        comma = false;
    }

    private void end(char bracket) {
        json.put(bracket);
        comma = true;
    }

    private void separate() {
        if (comma) {
            json.put(',');
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
