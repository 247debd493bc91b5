package io.github.baokao.internal.say.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    /** Gives a byte at a time and never says that there is more. */
    private static final class Slow extends InputStream {

        private final InputStream bytes;

        Slow(String text) {
            bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return bytes.read(buffer, offset, Math.min(1, length));
        }
    }

    @Test
    void linesAreNumberedAndBlankOnesLeftOut() throws IOException {
        assertThat(all(new ByteArrayInputStream("a\n\n \t\r\nb\r\nc".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1:a", "4:b", "5:c");
    }

    @Test
    void whoWaitsForAnAnswerGetsIt() throws IOException {
        LineReader reader = new LineReader(new Slow("甲\n乙\n"));

        assertThat(reader.read()).hasSize(1);
        assertThat(reader.read()).hasSize(1);
        assertThat(reader.read()).isEmpty();
        assertThat(reader.bytes()).isEqualTo(8);
    }

    @Test
    void anOverlongLineIsOnlyCounted() throws IOException {
        String fits = "x".repeat(ApplicationBytes.LONGEST);
        List<Line> lines = new ArrayList<>();
        LineReader reader = new LineReader(new ByteArrayInputStream(
                (fits + "\n" + fits + "y\n" + fits + fits + fits + "\nz").getBytes(StandardCharsets.UTF_8)));
        for (List<Line> some = reader.read(); !some.isEmpty(); some = reader.read()) {
            lines.addAll(some);
        }

        assertThat(lines).extracting(Line::tooLong).containsExactly(false, true, true, false);
        assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L, 4L);
    }

    private static List<String> all(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        LineReader reader = new LineReader(in);
        for (List<Line> some = reader.read(); !some.isEmpty(); some = reader.read()) {
            some.forEach(line -> lines.add(line.number() + ":" + ApplicationBytes.decode(line.bytes())));
        }
        return lines;
    }
}
