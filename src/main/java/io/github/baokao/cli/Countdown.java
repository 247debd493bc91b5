package io.github.baokao.cli;

/** Shows on a terminal how many of a known number of things are done; for use by many threads. */
final class Countdown {

    private static final long EVERY_NANOS = 200_000_000L;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Console console;
    private final int all;
    private int done;
    private long shown = System.nanoTime();

    Countdown(Console console, int all) {
        this.console = console;
        this.all = all;
    }

    /** One more is done. */
    synchronized void one() {
        done++;
        long now = System.nanoTime();
        if (console.progress() && now - shown >= EVERY_NANOS) {
            shown = now;
            console.err().print(CLEAR_LINE + "已试 " + done + "/" + all + " 处");
            console.err().flush();
        }
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (console.progress()) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }
}
