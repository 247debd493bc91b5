package io.github.baokao.internal.file.filing;

import io.github.baokao.filing.Remark;
import io.github.baokao.internal.file.picture.Excess;
import io.github.baokao.internal.file.picture.FileFormat;
import io.github.baokao.internal.file.picture.ImageFacts;
import io.github.baokao.internal.file.picture.MeasuredFile;
import io.github.baokao.internal.file.picture.MeasuredFile.Cause;
import io.github.baokao.internal.file.picture.MeasuredFile.Read;
import io.github.baokao.internal.file.picture.MeasuredFile.TooLarge;
import io.github.baokao.internal.file.picture.MeasuredFile.TooMany;
import io.github.baokao.internal.file.picture.MeasuredFile.Unreadable;
import io.github.baokao.term.Observation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was seen of the file of an upload; no pixel of it is kept.
 *
 * @param present whether there is a file
 * @param examined whether it was looked at
 * @param readable whether it can be read to its end
 * @param blank whether it shows nothing
 * @param read its size, formats and digest, if its content was read
 * @param size its size in bytes; 0 if not known
 * @param sides its width and height; empty if it is no whole picture
 * @param coloured how many per cent of the background of a portrait are not white; empty if it is no portrait
 * @param remarks what is to be said of it
 */
record UploadFacts(
        boolean present,
        boolean examined,
        boolean readable,
        boolean blank,
        Optional<Read> read,
        long size,
        Optional<Sides> sides,
        OptionalDouble coloured,
        List<Remark> remarks) {
    /**
     * The size of a picture as shown.
     *
     * @param width in pixels
     * @param height in pixels
     */
    record Sides(int width, int height) {}

    /** No file at all. */
    static final UploadFacts NONE = unread(false, Optional.empty());

    /** Text, however little, covers more than a thousandth; the grain of a camera and compression stay within the difference. */
    private static final double BLANK = 0.999;

    private static final int GRAIN = 24;

    /** Looks at a file that lies in the directory, or outside of it. */
    static UploadFacts at(Optional<MeasuredFile> file, Optional<io.github.baokao.catalog.Picture> portrait) {
        if (file.isEmpty()) {
            return unread(true, Optional.of(Observation.OUTSIDE));
        }
        MeasuredFile measured = file.get();
        if (measured instanceof Read read) {
            return of(read, portrait);
        }
        if (measured instanceof TooLarge large) {
            Remark limit = Remark.found(Observation.SIZE, kilobytes(large.size()), atMost(kilobytes(large.most())));
            return unexamined(Optional.empty(), large.size(), Optional.empty(), limit);
        }
        if (measured instanceof TooMany many) {
            Remark limit = Remark.wanted(Observation.FILES, atMost(many.most()));
            return unexamined(Optional.empty(), 0, Optional.empty(), limit);
        }
        Cause cause = ((Unreadable) measured).cause();
        return unread(cause != Cause.MISSING, Optional.of(observation(cause)));
    }

    private static UploadFacts of(Read read, Optional<io.github.baokao.catalog.Picture> portrait) {
        Optional<ImageFacts> picture = read.picture();
        if (picture.isPresent() && picture.get() instanceof ImageFacts.Excessive excessive) {
            return unexamined(
                    Optional.of(read),
                    read.size(),
                    Optional.of(new Sides(excessive.width(), excessive.height())),
                    Remark.found(limit(excessive.by()), excessive.found(), atMost(excessive.most())));
        }
        boolean broken = read.format() == FileFormat.EMPTY
                || picture.filter(found -> !(found instanceof ImageFacts.Decoded decoded && decoded.whole()))
                        .isPresent();
        if (broken || picture.isEmpty()) {
            List<Remark> remarks = broken ? List.of(Remark.of(Observation.BROKEN)) : List.of();
            return new UploadFacts(
                    true,
                    true,
                    !broken,
                    false,
                    Optional.of(read),
                    read.size(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    remarks);
        }
        return of(read, (ImageFacts.Decoded) picture.get(), portrait);
    }

    private static UploadFacts of(
            Read read, ImageFacts.Decoded picture, Optional<io.github.baokao.catalog.Picture> portrait) {
        boolean blank = picture.pixels().plainShare(GRAIN) >= BLANK;
        OptionalDouble coloured = portrait.map(
                        wanted -> OptionalDouble.of(new PhotoMeasures(wanted).coloured(picture.pixels())))
                .orElse(OptionalDouble.empty());
        return new UploadFacts(
                true,
                true,
                true,
                blank,
                Optional.of(read),
                read.size(),
                Optional.of(new Sides(picture.width(), picture.height())),
                coloured,
                blank ? List.of(Remark.of(Observation.BLANK)) : List.of());
    }

    private static UploadFacts unread(boolean present, Optional<Observation> why) {
        return new UploadFacts(
                present,
                true,
                false,
                false,
                Optional.empty(),
                0,
                Optional.empty(),
                OptionalDouble.empty(),
                why.stream().map(Remark::of).toList());
    }

    /** What would cost too much to look at, and which limit it goes beyond. */
    private static UploadFacts unexamined(Optional<Read> read, long size, Optional<Sides> sides, Remark limit) {
        return new UploadFacts(true, false, false, false, read, size, sides, OptionalDouble.empty(), List.of(limit));
    }

    private static String atMost(Object most) {
        return "≤ " + most;
    }

    private static Observation limit(Excess excess) {
        return switch (excess) {
            case SIDE -> Observation.SIDE;
            case PIXELS -> Observation.PIXELS;
            case WHOLE_PIXELS -> Observation.WHOLE_PIXELS;
            case SCANS -> Observation.SCANS;
            case PASSES -> Observation.ALL_PIXELS;
            case TIME -> Observation.SECONDS;
        };
    }

    private static Observation observation(Cause cause) {
        return switch (cause) {
            case MISSING -> Observation.MISSING;
            case NOT_A_FILE -> Observation.NOT_A_FILE;
            case DENIED -> Observation.DENIED;
            case FAILED -> Observation.FAILED;
        };
    }

    /** A size as people read it. */
    static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f KB", bytes / 1024.0);
    }
}
