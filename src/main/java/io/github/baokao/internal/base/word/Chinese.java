package io.github.baokao.internal.base.word;

import java.util.Collection;
import java.util.stream.Collectors;

/** Pieces of Chinese messages. */
public final class Chinese {

    private static final int MAX_QUOTED = 40;

    private Chinese() {}

    /**
     * Words in a row, as Chinese prints them.
     *
     * @param words the words
     * @return {@code a、b、c}
     */
    public static String list(Collection<String> words) {
        return words.stream().collect(Collectors.joining("、"));
    }

    /**
     * A word in Chinese quotation marks, set off by spaces. Control characters are replaced, and a long text is cut.
     *
     * @param word the word
     * @return {@code “word”}
     */
    public static String quoted(String word) {
        return "“" + plain(word) + "”";
    }

    /**
     * A word that somebody else wrote, made harmless. Control characters are replaced, and a long text is cut.
     *
     * @param word the word
     * @return the word
     */
    public static String plain(String word) {
        int[] points = word.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .toArray();
        boolean cut = points.length > MAX_QUOTED;
        return new String(points, 0, cut ? MAX_QUOTED : points.length) + (cut ? "…" : "");
    }

    /**
     * The question that proposes another word.
     *
     * @param word the word proposed
     * @return {@code 是不是 “word”？}
     */
    public static String didYouMean(String word) {
        return "是不是 " + quoted(word) + "？";
    }
}
