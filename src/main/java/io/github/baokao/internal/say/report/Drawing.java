package io.github.baokao.internal.say.report;

import static io.github.baokao.internal.say.html.Tag.CIRCLE;
import static io.github.baokao.internal.say.html.Tag.DEFS;
import static io.github.baokao.internal.say.html.Tag.LINE;
import static io.github.baokao.internal.say.html.Tag.PATH;
import static io.github.baokao.internal.say.html.Tag.PATTERN;
import static io.github.baokao.internal.say.html.Tag.RECT;
import static io.github.baokao.internal.say.html.Tag.SVG;
import static io.github.baokao.internal.say.html.Tag.TEXT;
import static io.github.baokao.internal.say.html.Tag.USE;

import io.github.baokao.candidate.PartialDate;
import io.github.baokao.internal.say.html.Attribute;
import io.github.baokao.internal.say.html.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws bars, marks and lines to a scale. They stretch with the page while their texts do not; whoever cannot see them finds
 * all of it in words beside them.
 */
final class Drawing {

    private static final String ARROW = "_arrow";
    private static final int MIDDLE = 12;
    private static final int TOP = 5;
    private static final int THICK = 14;
    private static final int RADIUS = 6;

    private final Scale scale;

    Drawing(Scale scale) {
        this.scale = scale;
    }

    /** The lines behind all rows, and the patterns that the bars are filled with. */
    Element lines(List<KeyDay> days) {
        List<Element> parts = new ArrayList<>();
        parts.add(DEFS.of(
                pattern("_related", "M0 8L8 0M-2 2L2 -2M6 10L10 6"),
                pattern("_review", "M4 0L4 8M0 4L8 4"),
                PATH.of().with(Attribute.D, "M-9 -7L0 0L-9 7Z").id(ARROW)));
        scale.ticks().forEach(tick -> parts.add(line(tick.at(), "year")));
        days.forEach(day -> parts.add(line(scale.at(day.day()), day.kind().css())));
        return hidden(SVG.of(parts)).css("lines");
    }

    private static Element pattern(String id, String outline) {
        return PATTERN.of(
                        RECT.of().with(Attribute.WIDTH, 8).with(Attribute.HEIGHT, 8),
                        PATH.of().with(Attribute.D, outline))
                .with(Attribute.WIDTH, 8)
                .with(Attribute.HEIGHT, 8)
                .with(Attribute.PATTERN_UNITS, "userSpaceOnUse")
                .id(id);
    }

    private static Element line(double at, String css) {
        return LINE.of()
                .percent(Attribute.X1, at)
                .with(Attribute.Y1, "0")
                .percent(Attribute.X2, at)
                .with(Attribute.Y2, "100%")
                .css(css);
    }

    /** The numbers of the years. */
    Element years() {
        return strip(scale.ticks().stream()
                .filter(Scale.Tick::labelled)
                .map(tick -> TEXT.of(Integer.toString(tick.year()))
                        .percent(Attribute.X, tick.at())
                        .with(Attribute.Y, MIDDLE + RADIUS))
                .toList());
    }

    Element bar(Bar bar, BarKind standing) {
        List<Element> parts = new ArrayList<>();
        stretch(parts, bar.earliest(), bar.first(), standing.css() + " unsure");
        stretch(parts, bar.first(), bar.last(), standing.css());
        stretch(parts, bar.last(), bar.latest(), standing.css() + " unsure");
        if (bar.open()) {
            parts.add(USE.of()
                    .with(Attribute.HREF, "#" + ARROW)
                    .percent(Attribute.X, scale.at(bar.latest()))
                    .with(Attribute.Y, MIDDLE)
                    .css("arrow"));
        }
        return strip(parts);
    }

    private void stretch(List<Element> parts, LocalDate first, LocalDate end, String css) {
        if (end.isAfter(first)) {
            parts.add(RECT.of()
                    .percent(Attribute.X, scale.at(first))
                    .with(Attribute.Y, TOP)
                    .percent(Attribute.WIDTH, scale.at(end) - scale.at(first))
                    .with(Attribute.HEIGHT, THICK)
                    .css("bar " + css));
        }
    }

    /** A day, or the middle of a month. */
    Element mark(PartialDate date, String css) {
        List<Element> parts = new ArrayList<>();
        if (date.monthOnly()) {
            stretch(parts, date.first(), date.last().plusDays(1), "unsure " + css);
        }
        parts.add(CIRCLE.of()
                .percent(Attribute.CX, (scale.at(date.first()) + scale.at(date.last())) / 2)
                .with(Attribute.CY, MIDDLE)
                .with(Attribute.R, RADIUS)
                .css("day " + css));
        return strip(parts);
    }

    /** What a bar of this standing looks like. */
    static Element sample(String css) {
        return hidden(SVG.of(RECT.of()
                        .with(Attribute.WIDTH, "100%")
                        .with(Attribute.HEIGHT, "100%")
                        .css("bar " + css)))
                .css("sample");
    }

    private static Element strip(List<Element> parts) {
        return hidden(SVG.of(parts)).css("strip");
    }

    private static Element hidden(Element drawing) {
        return drawing.with(Attribute.ARIA_HIDDEN, "true");
    }
}
