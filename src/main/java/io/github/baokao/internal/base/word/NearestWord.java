package io.github.baokao.internal.base.word;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known word that somebody probably meant. Words are compared after Unicode NFKC, without white space and without
 * regard to case, by the number of characters inserted, deleted, replaced or swapped.
 */
public final class NearestWord {

    /** Longer input is no slip of the pen, and comparing it would cost time. */
    private static final int MAX_LENGTH = 64;

    private NearestWord() {}

    /**
     * The known word nearest to a word.
     *
     * @param word the word as written
     * @param known the known words, each once
     * @return the nearest one, or empty if none is near or several are equally near: at most a third of the characters may
     *     differ (one of two in a word of two), or else one word must be half of the other
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int[] written = folded(word);
        if (written.length == 0 || written.length > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int[] other = folded(candidate);
            int distance = distance(written, other);
            if (distance <= least && distance <= allowed(Math.max(written.length, other.length))) {
                best = distance < least ? Optional.of(candidate) : Optional.empty();
                least = distance;
            }
        }
        return least < Integer.MAX_VALUE ? best : holding(text(written), known);
    }

    /**
     * Whether two words are so near that one is a slip of the pen for the other: at most a third of the shorter differs.
     *
     * @param word the word as written
     * @param other another word
     * @return true if they are that near, or equal
     */
    public static boolean isSlip(String word, String other) {
        int[] a = folded(word);
        int[] b = folded(other);
        return a.length <= MAX_LENGTH && 3 * distance(a, b) <= Math.min(a.length, b.length);
    }

    /** A Chinese word is often shortened or lengthened by whole parts: 大学本科 for 本科, 技工 for 技工学校. */
    private static Optional<String> holding(String written, Collection<String> known) {
        if (written.codePointCount(0, written.length()) < 2) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = text(folded(candidate));
            boolean half = 2 * Math.min(other.length(), written.length()) >= Math.max(other.length(), written.length());
            boolean holds = half && (other.contains(written) || written.contains(other));
            int difference = Math.abs(other.length() - written.length());
            if (holds && difference <= least) {
                best = difference < least ? Optional.of(candidate) : Optional.empty();
                least = difference;
            }
        }
        return best;
    }

    private static int allowed(int length) {
        return length < 2 ? 0 : Math.max(1, length / 3);
    }

    private static int[] folded(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
    }

    private static String text(int[] codePoints) {
        return new String(codePoints, 0, codePoints.length);
    }

    /** Optimal string alignment: Levenshtein's distance with a swap of neighbours as one step. */
    private static int distance(int[] a, int[] b) {
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int[] row = new int[b.length + 1];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length];
    }
}
