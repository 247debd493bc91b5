package io.github.baokao.internal.say.text;

import java.util.ArrayList;
import java.util.List;

/** Compares two versions of a sentence character by character. */
public final class Passages {
    /** Two sentences longer than this are compared at their ends only. */
    private static final long MOST_CELLS = 4_000_000;

    /** What is kept between two changes and is no longer than this says nothing. */
    private static final int ACCIDENT = 1;

    private Passages() {}

    /**
     * The passages of both, in order; changed and kept ones take turns.
     *
     * @param old the old version
     * @param current the new version
     * @return the passages
     */
    public static List<ChangedPassage> between(String old, String current) {
        int[] from = old.codePoints().toArray();
        int[] to = current.codePoints().toArray();
        int start = 0;
        while (start < Math.min(from.length, to.length) && from[start] == to[start]) {
            start++;
        }
        int end = 0;
        while (end < Math.min(from.length, to.length) - start
                && from[from.length - 1 - end] == to[to.length - 1 - end]) {
            end++;
        }
        List<ChangedPassage> passages = new ArrayList<>();
        passages.add(ChangedPassage.kept(text(from, 0, start)));
        passages.addAll(middle(from, start, from.length - end, to, start, to.length - end));
        passages.add(ChangedPassage.kept(text(from, from.length - end, from.length)));
        return joined(passages);
    }

    private static List<ChangedPassage> middle(int[] from, int f, int fEnd, int[] to, int t, int tEnd) {
        int rows = fEnd - f;
        int columns = tEnd - t;
        if ((long) rows * columns > MOST_CELLS) {
            return List.of(ChangedPassage.changed(text(from, f, fEnd), text(to, t, tEnd)));
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = from[f + i] == to[t + j]
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<ChangedPassage> passages = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows || j < columns) {
            if (i < rows && j < columns && from[f + i] == to[t + j]) {
                passages.add(ChangedPassage.kept(text(from, f + i, f + i + 1)));
                i++;
                j++;
            } else if (j == columns || (i < rows && common[i + 1][j] >= common[i][j + 1])) {
                passages.add(ChangedPassage.changed(text(from, f + i, f + i + 1), ""));
                i++;
            } else {
                passages.add(ChangedPassage.changed("", text(to, t + j, t + j + 1)));
                j++;
            }
        }
        return passages;
    }

    /** Neighbours of one kind become one; a single character kept by accident between two changes is part of them. */
    private static List<ChangedPassage> joined(List<ChangedPassage> pieces) {
        List<ChangedPassage> runs = runs(pieces);
        List<ChangedPassage> plain = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            ChangedPassage run = runs.get(i);
            boolean between = i > 0 && i < runs.size() - 1;
            boolean accident = run.kept()
                    && between
                    && run.old().codePointCount(0, run.old().length()) <= ACCIDENT;
            plain.add(accident ? ChangedPassage.changed(run.old(), run.current()) : run);
        }
        return List.copyOf(runs(plain));
    }

    private static List<ChangedPassage> runs(List<ChangedPassage> pieces) {
        List<ChangedPassage> runs = new ArrayList<>();
        for (ChangedPassage piece : pieces) {
            int last = runs.size() - 1;
            if (piece.old().isEmpty() && piece.current().isEmpty()) {
                continue;
            }
            if (last >= 0 && runs.get(last).kept() == piece.kept()) {
                ChangedPassage before = runs.get(last);
                runs.set(
                        last,
                        new ChangedPassage(
                                piece.kept(), before.old() + piece.old(), before.current() + piece.current()));
            } else {
                runs.add(piece);
            }
        }
        return runs;
    }

    private static String text(int[] points, int start, int end) {
        return new String(points, start, end - start);
    }
}
