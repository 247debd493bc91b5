package io.github.baokao.bench;

import io.github.baokao.Batch;
import io.github.baokao.Eligibility;
import io.github.baokao.internal.say.json.ApplicationJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs a batch of many lines in a process with a heap of 64 MB, and says what heap and process hold on the way. The system property
 * {@code bench.lines} says how many lines.
 */
public final class BatchMemory {
    private static final int FIRST = 1000;
    private static final int TEN = 10;

    private final long lines = Long.getLong("bench.lines", 100_000L);
    private final long start = System.nanoTime();
    private long next = FIRST;

    private BatchMemory() {}

    /** Starts the process, or is it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            new BatchMemory().run();
            return;
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Dfile.encoding=UTF-8"));
        command.addAll(List.of("-Dbench.lines=" + Long.getLong("bench.lines", 100_000L)));
        command.addAll(List.of(BatchMemory.class.getName(), "run"));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("the batch failed");
        }
    }

    private void run() throws IOException {
        Eligibility eligibility = Eligibility.bundled();
        byte[][] texts = Population.mixed(eligibility).stream()
                .map(application -> (ApplicationJson.of(
                                                application,
                                                eligibility.catalog().kinds())
                                        .text() + "\n")
                        .getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        System.out.println("| lines | heap after collecting | most the process held | minutes |");
        System.out.println("|---:|---:|---:|---:|");
        eligibility.batch().watched(this::row).run(new Lines(texts, lines), OutputStream.nullOutputStream());
    }

    private void row(Batch.Progress progress) {
        if (progress.lines() < Math.min(next, lines)) {
            return;
        }
        next *= TEN;
        System.out.println(String.format(
                Locale.ROOT,
                "| %,d | %.1f MB | %s | %.1f |",
                progress.lines(),
                Heap.live() / 1e6,
                mostHeld(),
                (System.nanoTime() - start) / 6e10));
    }

    /** As Linux tells it; elsewhere it is not known. */
    private static String mostHeld() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000 + " MB")
                    .findFirst()
                    .orElse("–");
        } catch (IOException e) {
            return "–";
        }
    }

    /** The same lines round and round, made while they are read. */
    private static final class Lines extends InputStream {
        private final byte[][] texts;
        private long left;
        private int place;
        private int position;

        private Lines(byte[][] texts, long count) {
            this.texts = texts;
            left = count;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            byte[] line = texts[place];
            int some = Math.min(length, line.length - position);
            System.arraycopy(line, position, to, offset, some);
            position += some;
            if (position == line.length) {
                position = 0;
                place = (place + 1) % texts.length;
                left--;
            }
            return some;
        }

        @Override
        public int available() {
            return left == 0 ? 0 : texts[place].length - position;
        }
    }
}
