package io.github.baokao.diagnostic;

import io.github.baokao.internal.base.word.Cells;

/**
 * A source line and the marker under it. Terminals give a CJK character two cells, so the marker is measured in cells, and
 * a very long line is cut around the marked place.
 *
 * @param text the line, perhaps cut
 * @param marker what stands under it
 */
record Excerpt(String text, String marker) {

    static final String INDENT = "    ";

    private static final int MAX_CODE_POINTS = 120;
    private static final int LEAD = 40;
    private static final String CUT = "…";

    static Excerpt of(String line, Span span) {
        int[] points = line.codePoints().toArray();
        int start = Math.min(span.column() - 1, points.length);
        int end = Math.min(start + span.length(), points.length);
        int from = points.length > MAX_CODE_POINTS ? Math.max(0, start - LEAD) : 0;
        int to = Math.min(points.length, from + MAX_CODE_POINTS);
        StringBuilder text = new StringBuilder(from > 0 ? CUT : "");
        StringBuilder marker = new StringBuilder(from > 0 ? " " : "");
        for (int i = from; i < to; i++) {
            text.appendCodePoint(shown(points[i]));
            if (i < start) {
                marker.append(" ".repeat(Cells.width(points[i])));
            }
        }
        int cells = 0;
        for (int i = start; i < Math.min(end, to); i++) {
            cells += Cells.width(points[i]);
        }
        marker.append('^').append("~".repeat(Math.max(0, cells - 1)));
        return new Excerpt(text + (to < points.length ? CUT : ""), marker.toString());
    }

    void appendTo(StringBuilder out) {
        out.append('\n').append(INDENT).append(text);
        out.append('\n').append(INDENT).append(marker);
    }

    /** A control character would move the marker, or the reader's cursor. */
    private static int shown(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        return Character.isISOControl(codePoint) ? '\uFFFD' : codePoint;
    }
}
