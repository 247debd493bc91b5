package io.github.baokao.internal.file.filing;

import io.github.baokao.catalog.Picture;
import io.github.baokao.fact.MeasureAsked;
import io.github.baokao.fact.PhotoFormatAsked;
import io.github.baokao.filing.Remark;
import io.github.baokao.filing.Subject;
import io.github.baokao.internal.file.picture.FileFormat;
import io.github.baokao.internal.file.picture.MeasuredFile.Read;
import io.github.baokao.term.CheckKind;
import io.github.baokao.term.Observation;
import java.util.List;
import java.util.Locale;

/** Checks a photo against what it must be. */
final class PhotoChecks {
    private final Checks checks;
    private final Picture wanted;
    private final PhotoMeasures measures;
    private final Subject subject;

    PhotoChecks(Checks checks, Picture wanted, Subject subject) {
        this.checks = checks;
        this.wanted = wanted;
        measures = new PhotoMeasures(wanted);
        this.subject = subject;
    }

    void make(UploadFacts look) {
        look.read().filter(read -> read.format() != FileFormat.EMPTY).ifPresent(this::format);
        if (look.size() > 0) {
            size(look.size());
        }
        look.sides().ifPresent(this::proportion);
        look.coloured().ifPresent(this::background);
    }

    private void format(Read read) {
        checks.ask(
                CheckKind.PHOTO_FORMAT,
                new PhotoFormatAsked(read.format() == FileFormat.JPEG, read.named() == FileFormat.JPEG),
                subject,
                FileChecks.formats(read));
    }

    private void size(long bytes) {
        String range = wanted.kilobytes().least() + "–" + wanted.kilobytes().most() + " KB";
        ask(
                CheckKind.PHOTO_SIZE,
                measures.size(bytes),
                Remark.found(Observation.SIZE, UploadFacts.kilobytes(bytes), range));
    }

    private void proportion(UploadFacts.Sides sides) {
        Remark remark = Remark.found(
                Observation.PROPORTION,
                two(sides.width(), sides.height()),
                two(wanted.widthMillimetres(), wanted.heightMillimetres()));
        ask(CheckKind.PHOTO_PROPORTION, measures.proportion(sides.width(), sides.height()), remark);
    }

    private void background(double coloured) {
        String limit = "≤ " + wanted.background().sure() + "%";
        Remark remark = Remark.found(Observation.COLOURED, Math.round(coloured) + "%", limit);
        ask(CheckKind.PHOTO_BACKGROUND, measures.background(coloured), remark);
    }

    private void ask(CheckKind kind, MeasureAsked asked, Remark remark) {
        checks.ask(kind, asked, subject, List.of(remark));
    }

    private static String two(int width, int height) {
        return String.format(Locale.ROOT, "%.2f", (double) width / height);
    }
}
