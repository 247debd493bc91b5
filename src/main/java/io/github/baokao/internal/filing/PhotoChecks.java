package io.github.baokao.internal.filing;

import io.github.baokao.catalog.Picture;
import io.github.baokao.catalog.Tolerance;
import io.github.baokao.fact.MeasureAsked;
import io.github.baokao.fact.PhotoFormatAsked;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.internal.file.Format;
import io.github.baokao.internal.file.MeasuredFile.Read;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import java.util.List;
import java.util.Locale;

/** Checks a photo against what it must be. */
final class PhotoChecks {
    /** What a “k” may mean. */
    private static final int THOUSAND = 1000;

    private static final int KIBI = 1024;
    private static final double PERCENT = 100;

    private final Checks checks;
    private final Picture wanted;
    private final Subject subject;

    PhotoChecks(Checks checks, Picture wanted, Subject subject) {
        this.checks = checks;
        this.wanted = wanted;
        this.subject = subject;
    }

    void make(Look look) {
        look.read().filter(read -> read.format() != Format.EMPTY).ifPresent(this::format);
        if (look.size() > 0) {
            size(look.size());
        }
        look.sides().ifPresent(this::proportion);
        look.coloured().ifPresent(this::background);
    }

    private void format(Read read) {
        checks.ask(
                CheckKind.PHOTO_FORMAT,
                new PhotoFormatAsked(read.format() == Format.JPEG, read.named() == Format.JPEG),
                subject,
                FileChecks.formats(read));
    }

    private void size(long bytes) {
        boolean thousand = isWithin(bytes, THOUSAND);
        boolean kibi = isWithin(bytes, KIBI);
        String range = wanted.kilobytes().least() + "–" + wanted.kilobytes().most() + " KB";
        checks.ask(
                CheckKind.PHOTO_SIZE,
                new MeasureAsked(thousand && kibi, thousand || kibi),
                subject,
                List.of(Remark.found(Observation.SIZE, Look.kilobytes(bytes), range)));
    }

    private boolean isWithin(long bytes, int kilo) {
        return bytes >= (long) wanted.kilobytes().least() * kilo
                && bytes <= (long) wanted.kilobytes().most() * kilo;
    }

    /** Of whole numbers, so that no rounding crosses a limit. */
    private void proportion(Look.Sides sides) {
        long found = (long) sides.width() * wanted.heightMillimetres();
        long right = (long) sides.height() * wanted.widthMillimetres();
        double percent = PERCENT * Math.abs(found - right) / right;
        Remark remark = Remark.found(
                Observation.PROPORTION,
                two(sides.width(), sides.height()),
                two(wanted.widthMillimetres(), wanted.heightMillimetres()));
        measure(CheckKind.PHOTO_PROPORTION, percent, wanted.proportion(), remark);
    }

    private void background(double coloured) {
        String limit = "≤ " + wanted.background().sure() + "%";
        Remark remark = Remark.found(Observation.COLOURED, Math.round(coloured) + "%", limit);
        measure(CheckKind.PHOTO_BACKGROUND, coloured, wanted.background(), remark);
    }

    private void measure(CheckKind kind, double percent, Tolerance tolerance, Remark remark) {
        MeasureAsked asked = new MeasureAsked(percent <= tolerance.sure(), percent <= tolerance.possible());
        checks.ask(kind, asked, subject, List.of(remark));
    }

    private static String two(int width, int height) {
        return String.format(Locale.ROOT, "%.2f", (double) width / height);
    }
}
