package io.github.baokao.internal.file.picture;

/** What was found of an image. Sides are in pixels. */
public sealed interface ImageFacts {

    /**
     * An image that was not decoded, for that would cost more than the limits allow.
     *
     * @param width its width as shown
     * @param height its height as shown
     * @param by the limit that it goes beyond
     * @param found how far
     * @param most how far it might go
     */
    record Excessive(int width, int height, Excess by, long found, long most) implements ImageFacts {}

    /** What begins as an image but gives no pixels. */
    record Broken() implements ImageFacts {}

    /**
     * An image that was decoded.
     *
     * @param width its width as shown, that is turned as its EXIF data say
     * @param height its height as shown
     * @param whole whether its end is there and the decoder had no complaint; a part of it may be grey otherwise
     * @param pixels its pixels as shown
     */
    record Decoded(int width, int height, boolean whole, Pixels pixels) implements ImageFacts {}
}
