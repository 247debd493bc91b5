package io.github.baokao.internal.say.text;

import java.util.List;

/** Writes a sentence with its changed passages marked. */
public final class Marks {
    /** How much is shown of what surrounds a change. */
    private static final int KEPT = 16;

    private final Wording wording;

    /**
     * Marks in the words of a language.
     *
     * @param wording the words
     */
    public Marks(Wording wording) {
        this.wording = wording;
    }

    /**
     * Two versions of a sentence as one.
     *
     * @param old the old version
     * @param current the new version
     * @return the new version with marks
     */
    public String between(String old, String current) {
        return old.equals(current) ? current : of(Passages.between(old, current));
    }

    /**
     * Passages as one sentence.
     *
     * @param passages the passages
     * @return for instance {@code ……工作满【5→4】年。}
     */
    public String of(List<ChangedPassage> passages) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < passages.size(); i++) {
            ChangedPassage passage = passages.get(i);
            if (passage.kept()) {
                text.append(kept(passage.old(), i > 0, i < passages.size() - 1));
            } else if (passage.old().isEmpty()) {
                text.append(wording.text("diff.passage.added", passage.current()));
            } else if (passage.current().isEmpty()) {
                text.append(wording.text("diff.passage.removed", passage.old()));
            } else {
                text.append(wording.text("diff.passage.changed", passage.old(), passage.current()));
            }
        }
        return text.toString();
    }

    private static String kept(String text, boolean afterChange, boolean beforeChange) {
        int[] points = text.codePoints().toArray();
        int shown = (afterChange ? KEPT : 0) + (beforeChange ? KEPT : 0);
        if (points.length <= shown + 2 || shown == 0) {
            return text;
        }
        String start = afterChange ? new String(points, 0, KEPT) : "";
        String end = beforeChange ? new String(points, points.length - KEPT, KEPT) : "";
        return start + "……" + end;
    }
}
