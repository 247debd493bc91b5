package io.github.baokao.internal.file.picture;

/** Which limit an image went beyond. */
public enum Excess {
    /** Its longer side. */
    SIDE,
    /** Its pixels. */
    PIXELS,
    /** The pixels of an image that must be held as a whole. */
    WHOLE_PIXELS,
    /** Its scans. */
    SCANS,
    /** The pixels of all images together, with those before it. */
    PASSES,
    /** The time for all images together, in seconds. */
    TIME
}
