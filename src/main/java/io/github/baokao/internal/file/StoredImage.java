package io.github.baokao.internal.file;

import java.nio.ByteBuffer;

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

    boolean exceeds(Limits limits) {
        return Math.max(width, height) > LONGEST
                || (long) width * height > limits.pixels()
                || (buffered && (long) width * height > limits.bufferedPixels())
                || scans > limits.scans();
    }

    Picture excessive() {
        return new Picture.Excessive(shownWidth(), shownHeight());
    }

    int shownWidth() {
        return orientation.turned() ? height : width;
    }

    int shownHeight() {
        return orientation.turned() ? width : height;
    }
}
