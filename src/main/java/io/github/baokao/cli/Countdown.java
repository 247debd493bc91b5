package io.github.baokao.cli;

/** Shows on a terminal how many of a known number of things are done; for use by many threads. */
final class Countdown {

    private static final long EVERY_NANOS = 200_000_000L;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Console surroundings;
    private final int all;
    private int done;
    private long shown = System.nanoTime();

    Countdown(Console surroundings, int all) {
        this.surroundings = surroundings;
        this.all = all;
    }

    /** One more is done. */
    synchronized void one() {
        done++;
        long now = System.nanoTime();
        if (surroundings.progress() && now - shown >= EVERY_NANOS) {
            shown = now;
            surroundings.err().print(CLEAR_LINE + "已试 " + done + "/" + all + " 处");
            surroundings.err().flush();
        }
    }

    /** Takes the line away. */
    synchronized void clear() {
        if (surroundings.progress()) {
            surroundings.err().print(CLEAR_LINE);
            surroundings.err().flush();
        }
    }
}
