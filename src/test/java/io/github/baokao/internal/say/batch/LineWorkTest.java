package io.github.baokao.internal.say.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baokao.Endless;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineWorkTest {

    /** Writes half of an answer, then throws what the line asks for. */
    private static final class Failing implements LineHandler {

        private static final Map<String, Supplier<Throwable>> FAILURES = Map.of(
                "memory", OutOfMemoryError::new,
                "stack", StackOverflowError::new,
                "link", NoClassDefFoundError::new,
                "defect", IllegalStateException::new);

        @Override
        public boolean write(Line line, OutputStream out) throws IOException {
            out.write(("half of " + line.number()).getBytes(StandardCharsets.UTF_8));
            Supplier<Throwable> failure = FAILURES.get(line.text());
            if (failure == null) {
                return true;
            }
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }

        @Override
        public void fail(Line line, Throwable failure, OutputStream out) throws IOException {
            out.write((line.number() + " " + failure.getClass().getSimpleName()).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aLineThatTakesAllTheMemoryEndsNothingAndLeavesNoHalf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Count count = run(new Failing(), 2, "good\nmemory\nstack\ngood\nlink\ndefect\ngood", out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "half of 1",
                        "2 OutOfMemoryError",
                        "3 StackOverflowError",
                        "half of 4",
                        "5 NoClassDefFoundError",
                        "6 IllegalStateException",
                        "half of 7");
        assertThat(count.assessed()).isEqualTo(3);
        assertThat(count.refused()).isEqualTo(4);
    }

    @Test
    void whatFailsAgainEndsTheWork() {
        LineHandler hopeless = new Each((line, out) -> {
            throw new IllegalStateException("policy");
        });
        assertThatThrownBy(() -> run(hopeless, 2, "a\nb", new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("policy");
    }

    /** Of a chunk of 64 lines with a megabyte each, no more than a few are ever held: they are written in parts, in order. */
    @Test
    void longAnswersAreWrittenInParts() throws IOException {
        byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        AtomicLong made = new AtomicLong();
        AtomicLong written = new AtomicLong();
        AtomicLong held = new AtomicLong();
        LineHandler answer = new Each((line, out) -> {
            out.write((line.number() + ":").getBytes(StandardCharsets.UTF_8));
            out.write(megabyte);
            held.accumulateAndGet(made.incrementAndGet() - written.get(), Math::max);
        });
        StringBuilder order = new StringBuilder();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("byte by byte");
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                new String(bytes, from, length, StandardCharsets.UTF_8).lines().forEach(line -> {
                    written.incrementAndGet();
                    order.append(line, 0, line.indexOf(':') + 1);
                });
            }
        };
        String lines = "a\n".repeat(256);
        Count count = run(answer, 2, lines, out);

        assertThat(count.assessed()).isEqualTo(256);
        assertThat(order.toString())
                .isEqualTo(IntStream.rangeClosed(1, 256).mapToObj(i -> i + ":").collect(Collectors.joining()));
        // four chunks under way with three answers of a megabyte each, and those that are written just now
        assertThat(held.get()).isLessThanOrEqualTo(4 * 3 + 3);
    }

    /** While the first line takes its time the others are not read on and on: the input is endless, and the first line waits for it. */
    @Test
    void aSlowLineHoldsUpTheReading() throws IOException {
        CountDownLatch others = new CountDownLatch(3 * 64);
        AtomicLong latest = new AtomicLong();
        AtomicLong whenTheFirstWasDone = new AtomicLong();
        LineHandler answer = new Each((line, out) -> {
            if (line.number() == 1) {
                await(others);
                whenTheFirstWasDone.set(latest.get());
            } else {
                latest.accumulateAndGet(line.number(), Math::max);
                if (line.number() > 64) {
                    others.countDown();
                }
            }
            out.write('x');
        });
        InputStream endless = new Endless("a\n".getBytes(StandardCharsets.UTF_8));
        OutputStream first = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("enough");
            }
        };

        assertThatThrownBy(() -> {
                    try (LineWork work = new LineWork(answer, 2)) {
                        work.run(endless, first, count -> {});
                    }
                })
                .hasMessage("enough");
        assertThat(whenTheFirstWasDone.get()).isEqualTo(4 * 64);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes an answer. */
    @FunctionalInterface
    private interface Writing {
        void write(Line line, OutputStream out) throws IOException;
    }

    /** Answers every line the same way; a failure is thrown again. */
    private record Each(Writing writing) implements LineHandler {

        @Override
        public boolean write(Line line, OutputStream out) throws IOException {
            writing.write(line, out);
            return true;
        }

        @Override
        public void fail(Line line, Throwable failure, OutputStream out) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    private static Count run(LineHandler answer, int threads, String lines, OutputStream out) throws IOException {
        try (LineWork work = new LineWork(answer, threads)) {
            return work.run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out, count -> {});
        }
    }
}
