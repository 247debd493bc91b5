package io.github.baokao.internal.workbench.lint;

import java.util.Optional;
import java.util.TreeSet;

/**
 * The passage of a source that is nearest to a quotation: the one that shares the longest beginning and end with it.
 *
 * @param same how many characters the two share at the beginning
 * @param shared how many they share at the beginning and the end
 * @param start where the passage begins
 */
record NearestPassage(int same, int shared, int start) {
    private static final int SEED = 4;
    private static final int SEEDS = 40;

    /** How many characters a passage may be longer or shorter than its quotation. */
    private static final int SLACK = 6;

    /** The nearest passage, if at least a third of the quotation is there. */
    static Optional<NearestPassage> nearest(String quotation, String text) {
        Optional<NearestPassage> best = Optional.empty();
        for (int start : starts(quotation, text)) {
            NearestPassage passage = at(start, quotation, text);
            if (3 * passage.shared >= quotation.length() && (best.isEmpty() || passage.shared > best.get().shared)) {
                best = Optional.of(passage);
            }
        }
        return best;
    }

    /** Where the quotation would begin if one of its pieces stood where the text has it. */
    private static Iterable<Integer> starts(String quotation, String text) {
        TreeSet<Integer> starts = new TreeSet<>();
        int seed = Math.min(SEED, Math.max(1, quotation.length() / 2));
        int step = Math.max(1, quotation.length() / SEEDS);
        for (int i = 0; i + seed <= quotation.length(); i += step) {
            String piece = quotation.substring(i, i + seed);
            for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
                if (at >= i) {
                    starts.add(at - i);
                }
            }
        }
        return starts;
    }

    private static NearestPassage at(int start, String quotation, String text) {
        int same = 0;
        while (same < quotation.length()
                && start + same < text.length()
                && quotation.charAt(same) == text.charAt(start + same)) {
            same++;
        }
        int most = 0;
        for (int slack = -SLACK; slack <= SLACK; slack++) {
            int end = start + quotation.length() + slack;
            int tail = 0;
            while (end <= text.length()
                    && tail < quotation.length() - same
                    && end - tail - 1 >= start + same
                    && quotation.charAt(quotation.length() - tail - 1) == text.charAt(end - tail - 1)) {
                tail++;
            }
            most = Math.max(most, tail);
        }
        return new NearestPassage(same, same + most, start);
    }

    /** The text around the first difference, in the source. */
    String inSource(String text) {
        return around(text, start + same, start);
    }

    /** The text around the first difference, in the quotation. */
    String inQuotation(String quotation) {
        return around(quotation, same, 0);
    }

    private static String around(String text, int at, int first) {
        int from = Math.max(first, at - SLACK);
        int to = Math.min(text.length(), at + SLACK);
        return (from > first ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
