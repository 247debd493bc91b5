package io.github.baokao.cli;

import io.github.baokao.Batch;
import java.util.OptionalLong;

/** Shows on a terminal how far a batch has come; anywhere else it says something only where lines were refused. */
final class Progress {

    private static final long EVERY_NANOS = 200_000_000L;
    private static final double NANOS = 1e9;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Console console;
    private final OptionalLong size;
    private final long start = System.nanoTime();
    private long shown = start;

    Progress(Console console, OptionalLong size) {
        this.console = console;
        this.size = size;
    }

    void show(Batch.Progress sofar) {
        long now = System.nanoTime();
        if (!console.progress() || now - shown < EVERY_NANOS) {
            return;
        }
        shown = now;
        console.err().print(CLEAR_LINE + text(sofar.lines(), sofar.bytes(), (now - start) / NANOS, size));
        console.err().flush();
    }

    void clear() {
        if (console.progress()) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }

    void end(Batch.Progress done) {
        clear();
        if (console.progress() || done.refused() > 0) {
            console.err()
                    .println("已判断 " + done.assessed() + " 行，" + done.refused() + " 行有问题，用时 "
                            + time(Math.round((System.nanoTime() - start) / NANOS)));
        }
    }

    /** Lines, rate, and the time left where the size is known. */
    static String text(long lines, long bytes, double seconds, OptionalLong size) {
        StringBuilder text = new StringBuilder()
                .append(lines)
                .append(" 行，每秒 ")
                .append(Math.round(lines / seconds))
                .append(" 行");
        if (size.isPresent() && bytes > 0) {
            long percent = Math.min(100, 100 * bytes / Math.max(1, size.getAsLong()));
            long left = Math.round(seconds * Math.max(0, size.getAsLong() - bytes) / bytes);
            text.append("，已完成 ").append(percent).append("%，还需约 ").append(time(left));
        }
        return text.toString();
    }

    private static String time(long seconds) {
        if (seconds < 60) {
            return seconds + " 秒";
        }
        return seconds < 3600
                ? seconds / 60 + " 分 " + seconds % 60 + " 秒"
                : seconds / 3600 + " 小时 " + seconds % 3600 / 60 + " 分";
    }
}
