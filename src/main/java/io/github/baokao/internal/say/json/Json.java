package io.github.baokao.internal.say.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.baokao.candidate.PartialDate;
import io.github.baokao.internal.base.word.Numerals;
import io.github.baokao.internal.say.text.TermId;
import io.github.baokao.term.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Small helpers over Jackson's streaming generator. */
public final class Json {

    /** Writes one value. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void write(JsonGenerator json) throws IOException;
    }

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();
    private static final int USUAL_LENGTH = 1 << 14;

    private static final JsonGenerator CLOSED = closed();
    private static final Encoded<Term> TERMS = new Encoded<>(term -> ConstantGenerator.quoted(TermId.of(term)));

    private Json() {}

    private static JsonGenerator closed() {
        try {
            JsonGenerator json = FACTORY.createGenerator(Writer.nullWriter());
            json.close();
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written, as one text. */
    public static String text(boolean pretty, Content content) {
        StringWriter out = new StringWriter(USUAL_LENGTH);
        try {
            write(out, pretty, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Writes one value on one line, in UTF-8; the stream is neither flushed nor closed. */
    static void write(OutputStream out, Constants constants, Content content) throws IOException {
        try (JsonGenerator json = new ConstantGenerator(CLOSED, out, constants)) {
            content.write(json);
        }
    }

    /** A text that stands in the policy or in this program, never in the facts. */
    static void constant(JsonGenerator json, String name, String text) throws IOException {
        json.writeFieldName(name);
        constant(json, text);
    }

    static void constant(JsonGenerator json, String text) throws IOException {
        if (json instanceof ConstantGenerator known) {
            known.encoded(known.constants().text(text));
        } else {
            json.writeString(text);
        }
    }

    static void term(JsonGenerator json, String name, Term term) throws IOException {
        json.writeFieldName(name);
        term(json, term);
    }

    static void term(JsonGenerator json, Term term) throws IOException {
        if (json instanceof ConstantGenerator known) {
            known.encoded(TERMS.get(term));
        } else {
            json.writeString(TermId.of(term));
        }
    }

    /** A level: its number, or its name if it is above or below the numbers. */
    static void level(JsonGenerator json, String id) throws IOException {
        OptionalInt number = Numerals.value(id);
        if (number.isPresent()) {
            json.writeNumber(number.getAsInt());
        } else {
            constant(json, id);
        }
    }

    /** What depends on two objects and on nothing else. */
    static void once(JsonGenerator json, Object one, Object other, Content content) throws IOException {
        once(json, one, other, other, content);
    }

    /**
     * What depends on three objects and on nothing else: fields in a row, or a value; a name at its end waits for
     * its value, an array or object for more of it.
     */
    static void once(JsonGenerator json, Object one, Object two, Object three, Content content) throws IOException {
        if (json instanceof ConstantGenerator known) {
            known.once(one, two, three, content);
        } else {
            content.write(json);
        }
    }

    /** A value that may stand in this text already, made of the same object. */
    static void again(JsonGenerator json, Object value, Content content) throws IOException {
        if (json instanceof ConstantGenerator known) {
            known.again(value, content);
        } else {
            content.write(json);
        }
    }

    private static void write(Writer out, boolean pretty, Content content) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            if (pretty) {
                // the same line breaks on every platform
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            }
            content.write(json);
        }
    }

    static void constants(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            constant(json, text);
        }
        json.writeEndArray();
    }

    /** A text, where there is one. */
    public static void field(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    static void date(JsonGenerator json, String name, Optional<LocalDate> date) throws IOException {
        if (date.isPresent()) {
            date(json, name, date.get());
        } else {
            json.writeNullField(name);
        }
    }

    static void date(JsonGenerator json, String name, LocalDate date) throws IOException {
        json.writeFieldName(name);
        if (json instanceof ConstantGenerator known) {
            known.day(date);
        } else {
            json.writeString(date.toString());
        }
    }

    static void partialDate(JsonGenerator json, String name, Optional<PartialDate> date) throws IOException {
        if (date.isEmpty()) {
            json.writeNullField(name);
        } else if (!date.get().monthOnly()) {
            date(json, name, date.get().first());
        } else if (json instanceof ConstantGenerator known) {
            known.writeFieldName(name);
            known.month(date.get().first());
        } else {
            json.writeStringField(name, date.get().toString());
        }
    }

    /** A list of texts. */
    public static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
