package io.github.baokao.internal.file.picture;

/**
 * What measuring one file may cost. Memory grows with these, not with the file: about thrice the bytes, and eight bytes for each of
 * the buffered pixels.
 *
 * @param bytes the longest file that is read
 * @param pixels the most pixels that are decoded
 * @param bufferedPixels the most pixels of a JPEG that the decoder must hold as a whole: progressive, or a scan for each colour
 * @param scans the most scans of a JPEG, each of which goes over the whole image again
 */
public record Limits(int bytes, long pixels, long bufferedPixels, int scans) {}
