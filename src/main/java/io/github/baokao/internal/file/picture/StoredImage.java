package io.github.baokao.internal.file.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What an image says of itself before it is decoded, and what of it the decoder gets.
 *
 * @param width its width as stored
 * @param height its height as stored
 * @param orientation how it is shown
 * @param ink how its colours are stored if they are inks
 * @param buffered whether the decoder must hold it as a whole
 * @param scans how many times the decoder goes over it
 * @param whole whether its end is there
 * @param data it, without profiles, texts and thumbnails, so that no decoder of those can be attacked
 */
record StoredImage(
        int width,
        int height,
        Orientation orientation,
        Ink ink,
        boolean buffered,
        int scans,
        boolean whole,
        ByteBuffer data) {

    /** The longest side of a JPEG; a PNG may have longer rows, which are held as a whole. */
    private static final int LONGEST = 65_535;

    /** Which limit it goes beyond by itself, if any. */
    Optional<ImageFacts.Excessive> beyond(Limits limits) {
        int side = Math.max(width, height);
        if (side > LONGEST) {
            return Optional.of(excessive(Excess.SIDE, side, LONGEST));
        } else if (pixels() > limits.pixels()) {
            return Optional.of(excessive(Excess.PIXELS, pixels(), limits.pixels()));
        } else if (buffered && pixels() > limits.bufferedPixels()) {
            return Optional.of(excessive(Excess.WHOLE_PIXELS, pixels(), limits.bufferedPixels()));
        }
        return scans > limits.scans() ? Optional.of(excessive(Excess.SCANS, scans, limits.scans())) : Optional.empty();
    }

    ImageFacts.Excessive excessive(Excess by, long found, long most) {
        return new ImageFacts.Excessive(shownWidth(), shownHeight(), by, found, most);
    }

    /** How many pixels the decoder goes over. */
    long passes() {
        return pixels() * Math.max(1, scans);
    }

    private long pixels() {
        return (long) width * height;
    }

    int shownWidth() {
        return orientation.turned() ? height : width;
    }

    int shownHeight() {
        return orientation.turned() ? width : height;
    }
}
